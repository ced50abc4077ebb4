using System.Text;
using Inburgering.Fuzz.Tests.Driving;
using Inburgering.Fuzz.Tests.Making;

namespace Inburgering.Fuzz.Tests.Kinds;

/// <summary>Forms of every kind of question, filled in as nobody should.</summary>
internal sealed class Forms : Mischief
{
    private const string Type = "application/x-www-form-urlencoded";

    public override string Kind => "forms";

    public override Sent Next(Dice dice, Known known)
    {
        OpenForm form = dice.Of(known.Forms);
        List<KeyValuePair<string, string>> fields = Filled(dice, form, known);
        string body = FormBody.Of(fields);
        if (dice.OnceIn(12))
        {
            body += $"&{dice.Of(form.Names)}={dice.Of("%", "%zz", "%u0041", "%ff%fe", "%c0%af", "%ed%a0%80", "%00", "+", "=", "&&&", ";")}";
        }

        (string, string) type = ("Content-Type", dice.OnceIn(15) ? $"{Type}; charset={dice.Of("utf-8", "UTF-8", "utf-7", "utf-16", "iso-8859-1", Scraps.Core, "\"\"", "\"utf-8\"")}" : Type);
        return Sent.Of(Kind, "POST", In(dice, form.Address), [form.Jar.Header, type], Encoding.Latin1.GetBytes(body));
    }

    private static List<KeyValuePair<string, string>> Filled(Dice dice, OpenForm form, Known known)
    {
        List<KeyValuePair<string, string>> fields = [.. form.Fields];
        switch (dice.Upto(10))
        {
            case 0:
                break;
            case 1:
                fields.RemoveAll(field => field.Key != OpenForm.TokenName);
                break;
            case 2:
                foreach (string name in form.Names)
                {
                    fields.Add(new(name, Scraps.Text(dice)));
                }

                break;
            case 3:
                fields.AddRange(Enumerable.Range(0, dice.Of(2, 50, 300, 1100)).Select(_ => KeyValuePair.Create(dice.Of(form.Names), Scraps.Number(dice))));
                break;
            case 4:
                fields.Add(new(dice.OnceIn(3) ? new string('k', dice.Of(200, 2048, 2049, 9000)) : Scraps.Text(dice), Scraps.Text(dice)));
                break;
            case 5:
                OpenForm other = dice.Of(known.Forms);
                fields.AddRange(other.Fields.Where(field => field.Key != OpenForm.TokenName));
                break;
            case 6:
                fields.Add(new(dice.Of(form.Names), new string('9', dice.Of(41, 1000, 20_000, 70_000))));
                break;
            default:
                for (int times = dice.Of(1, 1, 2, 4); times > 0; times--)
                {
                    string name = dice.Of(form.Names);
                    fields.RemoveAll(field => field.Key == name);
                    fields.Add(new(name, Scraps.Text(dice)));
                }

                break;
        }

        if (dice.OnceIn(12))
        {
            fields.RemoveAll(field => field.Key == OpenForm.TokenName);
            fields.Add(new(OpenForm.TokenName, dice.Of("", form.Token[..dice.Upto(form.Token.Length)], dice.Of(known.Forms).Token, form.Token + "A", Scraps.Text(dice))));
        }

        return fields;
    }
}
