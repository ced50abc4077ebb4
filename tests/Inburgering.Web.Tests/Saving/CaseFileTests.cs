using System.Text.Json;
using System.Text.Json.Nodes;
using Inburgering.Web.Saving;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;

namespace Inburgering.Web.Tests.Saving;

/// <summary>A file opens with its passphrase and as it was made, and in no other way.</summary>
public sealed class CaseFileTests
{
    private const string Passphrase = "drie blauwe fietsen";

    private static readonly SavedCase Case = SavedCase.Of(Visitors.Of(People.Advice));
    private static readonly byte[] Written = CaseFile.Write(Case, Passphrase);

    [Fact]
    public void It_gives_back_what_was_put_in()
    {
        SavedCase? read = CaseFile.Read(Written)!.Open($" {Passphrase} ");

        Assert.NotNull(read);
        Assert.Equal(Case.ToBytes(), read.ToBytes());
    }

    [Fact]
    public void Nothing_of_the_answers_stands_in_it_and_it_is_never_the_same()
    {
        string text = System.Text.Encoding.UTF8.GetString(Written);

        Assert.DoesNotContain("vergunning", text, StringComparison.Ordinal);
        Assert.DoesNotContain("1985", text, StringComparison.Ordinal);
        Assert.NotEqual(Written, CaseFile.Write(Case, Passphrase));
    }

    [Fact]
    public void How_much_was_answered_does_not_show() =>
        Assert.Equal(CaseFile.Write(SavedCase.Of(Visitors.Of(People.Extension)), Passphrase).Length, CaseFile.Write(SavedCase.Of(Visitors.Of([("vergunning", "493")])), Passphrase).Length);

    [Fact]
    public void Another_passphrase_does_not_open_it() => Assert.Null(CaseFile.Read(Written)!.Open("drie blauwe fiets"));

    [Theory]
    [InlineData("inhoud", 0)]
    [InlineData("inhoud", 20)]
    [InlineData("inhoud", 400)]
    [InlineData("zout", 3)]
    public void What_was_altered_does_not_open(string part, int place)
    {
        JsonNode file = JsonNode.Parse(Written)!;
        byte[] bytes = Convert.FromBase64String(file[part]!.GetValue<string>());
        bytes[place] ^= 1;
        file[part] = Convert.ToBase64String(bytes);

        Assert.Null(CaseFile.Read(JsonSerializer.SerializeToUtf8Bytes(file))!.Open(Passphrase));
    }

    [Theory]
    [InlineData("rondes", 599_999)]
    [InlineData("rondes", 1_000_001)]
    [InlineData("rondes", -1)]
    [InlineData("dossier", 2)]
    public void A_head_that_asks_too_little_too_much_or_something_else_is_refused_before_any_work(string part, int value)
    {
        JsonNode file = JsonNode.Parse(Written)!;
        file[part] = value;

        Assert.Null(CaseFile.Read(JsonSerializer.SerializeToUtf8Bytes(file)));
    }

    [Fact]
    public void The_head_is_bound_to_what_is_encrypted()
    {
        JsonNode file = JsonNode.Parse(Written)!;
        file["rondes"] = 600_001;

        Assert.Null(CaseFile.Read(JsonSerializer.SerializeToUtf8Bytes(file))!.Open(Passphrase));
    }

    [Fact]
    public void A_file_that_was_cut_short_does_not_open()
    {
        JsonNode file = JsonNode.Parse(Written)!;
        file["inhoud"] = "AAAA";

        Assert.Null(CaseFile.Read(JsonSerializer.SerializeToUtf8Bytes(file))!.Open(Passphrase));
    }
}
