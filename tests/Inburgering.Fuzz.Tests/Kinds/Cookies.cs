using System.Text;
using Inburgering.Fuzz.Tests.Driving;
using Inburgering.Fuzz.Tests.Making;

namespace Inburgering.Fuzz.Tests.Kinds;

/// <summary>Cookies cut, flipped, swapped, replayed, doubled and made up, with a question for a page or with a form.</summary>
internal sealed class Cookies : Mischief
{
    public override string Kind => "cookies";

    public override Sent Next(Dice dice, Known known)
    {
        string header = string.Join("; ", dice.Of(known.Jars).Cookies.SelectMany(cookie => Pairs(dice, known, cookie.Key, cookie.Value)));
        OpenForm form = dice.Of(known.Forms);
        return dice.OnceIn(4)
            ? Sent.Of(Kind, "POST", form.Address, [("Cookie", header), ("Content-Type", "application/x-www-form-urlencoded")], Encoding.ASCII.GetBytes(FormBody.Of(form.Fields))) with { IsBroken = true }
            : Sent.Of(Kind, "GET", dice.Of(known.Addresses), [("Cookie", header)]) with { IsBroken = true };
    }

    private static IEnumerable<string> Pairs(Dice dice, Known known, string name, string value)
    {
        string other = dice.Of([.. dice.Of(known.Jars).Cookies.Values]);
        yield return dice.Upto(9) switch
        {
            0 => $"{name}={value[..dice.Upto(value.Length)]}",
            1 => $"{name}={Flipped(dice, value)}",
            2 => $"{name}={other}",
            3 => $"{name}={value[..Math.Min(40, value.Length)]}{other}",
            4 => $"{name}={value}; {name}={other}",
            5 => $"{name}={Convert.ToBase64String(dice.Bytes(dice.Of(1, 20, 100, 2500))).TrimEnd('=').Replace('+', '-').Replace('/', '_')}",
            6 => $"{name}={dice.Of("", "=", "\"\"", $"\"{value}\"", "%00", "null", Scraps.Core, new string('a', 3900), value + value, value.ToUpperInvariant(), dice.Of(known.Forms).Token)}",
            7 => $"{name}={value}; {string.Join("; ", Enumerable.Range(0, 200).Select(number => $"c{number}={Scraps.Core}"))}",
            _ => $"{name}={value}",
        };
    }

    private static string Flipped(Dice dice, string value)
    {
        int at = dice.Upto(value.Length);
        return $"{value[..at]}{dice.Of('A', 'z', '0', '-', '_', '.', ',', '=')}{value[(at + 1)..]}";
    }
}
