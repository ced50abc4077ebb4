using System.Globalization;
using Inburgering.Domain.Composition;

namespace Inburgering.Domain.Tests.Composition;

/// <summary>Who has which letter to write, and what it tells of the person.</summary>
public class LettersTests
{
    private static readonly HashSet<string> Words = [.. Vocabulary.In(CultureInfo.InvariantCulture).Select(text => text.Key)];

    /// <summary>For each kind of letter someone who has it to write, and someone who has the paper, or need not have it.</summary>
    private static readonly Dictionary<string, (Applicant Writes, Applicant Has)> People = new()
    {
        ["school-kopie"] = (Applicants.For513Today().Says(("inburgeringsdiploma", "nee"), ("papieren-inburgering", """["diploma"]"""), ("schooldiploma", """["nederlands"]"""), ("eisen-nederlands", """["nederlandstalig","wet-op-diploma"]""")), Applicants.For513Today()),
        ["roc-verklaring"] = (Win(), Applicants.For513Today()),
        ["school-uren"] = (Applicants.WithEffortsIn2023(), Applicants.WithEffortsIn2023().Says("duo-advies", "positief")),
        ["duo-advies"] = (Applicants.WithEffortsIn2023(), Applicants.WithEffortsIn2023().Says("duo-advies", "aangevraagd")),
        ["duo-ona"] = (Applicants.WithEffortsIn2023().Says("pogingen", Attempts("ona")), Applicants.WithEffortsIn2023()),
        ["duo-diploma"] = (Applicants.For513Today().Says("inburgeringsdiploma", "alles-gehaald"), Applicants.For513Today()),
        ["ind-advies"] = (Settled("niet-aangevraagd"), Settled("positief")),
        ["werkgever-duo"] = (Settled("niet-aangevraagd"), Settled("aangevraagd")),
        ["duo-ingeburgerd"] = (Settled("niet-aangevraagd"), Settled("aangevraagd")),
        ["duo-participatie"] = (Participation("nee"), Participation("ja")),
        ["duo-aangepast-examen"] = (Ill("afgewezen"), Ill("brief-duo")),
        ["duo-vraag"] = (EffortsLetterOf2022(), Applicants.For513Today()),
        ["arts-medisch"] = (Ill("nog-geen-bewijs"), Ill("brief-duo")),
        ["arts-arbeidsongeschikt"] = (Applicants.For513LivingOn("arbeidsongeschikt-zonder-uitkering"), Applicants.For513Today()),
        ["gemeente-brp"] = (Applicants.For513Today().Says("brp", "nee"), Applicants.For513Today()),
        ["gemeente-adressen"] = (Applicants.For513Today().Says(("inburgeringsdiploma", "nee"), ("papieren-inburgering", """["school-als-kind"]"""), ("als-kind-in-nederland", "weet-niet")), Applicants.For513Today()),
        ["gemeente-bijstand"] = (Applicants.For513LivingOn("bijstand").Says("bijstand-blijvend", "ja"), Applicants.For513LivingOn("bijstand").Says("bijstand-blijvend", "nee")),
        ["uitkering"] = (Applicants.For513LivingOn("pensioen"), Applicants.For513Today()),
        ["werkgever"] = (Applicants.For513Today(), Applicants.For513LivingOn("pensioen")),
        ["svb"] = (Applicants.For513Today().Says("pgb", "ja"), Applicants.For513Today()),
        ["ind-vraag"] = (Ill("advies-arts-minister").Says("medisch-advies-datum", "2026-10-01"), Applicants.For513Today()),
        ["eigen-bijzonder"] = (Special("ja"), Special("nee")),
        ["eigen-te-laat"] = (Applicants.For493Today().Says(("geldig-tot", "2026-11-01"), ("verlenging-gevraagd", "nee")), Applicants.For493Today()),
    };

    public static TheoryData<string> Kinds => new(Catalogue.Letters.Select(letter => letter.Id));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_letter_is_written_by_who_lacks_the_paper_and_by_nobody_who_has_it(string kind)
    {
        (Applicant writes, Applicant has) = People[kind];

        Assert.Contains(writes.Assessment.Letters, letter => letter.Kind.Id == kind);
        Assert.DoesNotContain(has.Assessment.Letters, letter => letter.Kind.Id == kind);
    }

    /// <summary>What a letter can say is said to someone, and has words.</summary>
    [Fact]
    public void Every_text_of_every_letter_is_read_by_someone()
    {
        HashSet<string> read =
        [
            .. Everyone.SelectMany(applicant => applicant.Assessment.Letters).SelectMany(letter => letter.Read.Concat(letter.Told)).Select(text => text.Key),
        ];

        Assert.Empty(Words.Where(key => key.StartsWith("brief.", StringComparison.Ordinal) || key.StartsWith("aan.", StringComparison.Ordinal)).Except(read));
        Assert.Empty(read.Except(Words));
    }

    /// <summary>Nothing but a day, the permit, and the names of the papers that are asked for gets into a letter.</summary>
    [Fact]
    public void Every_letter_rests_on_a_provision_and_cites_what_asks_for_its_papers() => Assert.All(Everyone.SelectMany(applicant => applicant.Assessment.Letters), letter =>
    {
        Assert.NotEmpty(letter.Provisions);
        Assert.Equal(letter.Provisions.Length, letter.Provisions.Distinct().Count());
    });

    [Fact]
    public void A_letter_tells_nothing_of_other_answers() => Assert.All(Everyone.SelectMany(applicant => applicant.Assessment.Letters), letter =>
    {
        string own = $"{Letter.InDutch}{letter.Kind.Id}.";
        Assert.All(letter.Parts.Select(part => part.Text), text => Assert.True(
            text.Key.StartsWith(own, StringComparison.Ordinal) ? text.Arguments.All(argument => argument.Key is "datum" or "vergunning") : text.Key.StartsWith($"{Letter.InDutch}stuk", StringComparison.Ordinal),
            text.ToString()));
    });

    /// <summary>Who does not decide on the permit hears nothing of it: no number, and not that the writer is a refugee.</summary>
    [Fact]
    public void Only_IND_reads_which_permit_it_is() => Assert.All(
        Everyone.SelectMany(applicant => applicant.Assessment.Letters).Where(letter => letter.Kind.Addressee is not Addressee.Ind),
        letter =>
        {
            Assert.All(letter.Parts.SelectMany(part => part.Text.Arguments), argument => Assert.NotEqual("vergunning", argument.Key));
            Assert.All(letter.Read.Where(text => text.Key.StartsWith(Letter.InDutch, StringComparison.Ordinal)), text => Assert.DoesNotMatch("(?i)asiel|vluchteling|verblijf|V-nummer", Dutch[text.Key]));
        });

    [Fact]
    public void The_letter_the_list_and_the_dates_name_the_same_day_and_the_same_papers()
    {
        Assessment assessment = Applicants.For513Today().Assessment;
        Letter letter = assessment.Letters.Single(letter => letter.Kind.Id == "werkgever");

        Assert.Equal(assessment.Checklist.Items.Single(item => item.Kind.Id == "werkgeversverklaring").NotOlderThan, letter.Day);
        Assert.Equal(assessment.Checklist.Timeline.Single(date => date.Id == "werkgeversverklaring-vanaf").Date, letter.Day);
        Assert.Equal(
            ["stuk.arbeidsovereenkomst.naam", "stuk.loonstroken-3-maanden.naam"],
            letter.Parts.SelectMany(part => part.Text.Arguments).Where(argument => argument.Key == "stuk").Select(argument => ((Text)argument.Value).Key));
    }

    [Fact]
    public void Each_earner_writes_to_their_own_employer_and_a_director_to_nobody()
    {
        Applicant both = Applicants.For513Today().Says(
            ("inkomen-norm", "nee"), ("partner", "ja"), ("partner-inkomen", """["loondienst"]"""), ("partner-contract-tot", "vast"), ("partner-werkgevers", "1"), ("partner-meer-verdiend", "nee"), ("partner-pgb", "nee"), ("inkomen-norm-samen", "ja"));

        Assert.Equal(["werkgever", "werkgever-partner"], both.Assessment.Letters.Where(letter => letter.Kind.Id == "werkgever").Select(letter => letter.Id));
        Assert.DoesNotContain(Applicants.For513LivingOn("directeur-grootaandeelhouder").Says(("inkomen-duurt", "ja"), ("werkgevers", "1")).Assessment.Letters, letter => letter.Kind.Id == "werkgever");
    }

    [Fact]
    public void Each_benefit_is_asked_for_in_a_letter_of_its_own() => Assert.Equal(
        ["uitkering-pensioen", "uitkering-wia"],
        Applicants.For513LivingOn("pensioen", "wia").Assessment.Letters.Where(letter => letter.Kind.Id == "uitkering").Select(letter => letter.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Who_can_never_get_the_permit_is_not_sent_to_write_for_it() =>
        Assert.DoesNotContain(Ill("afgewezen").Says("verblijfsgrond", "oude-grond").Assessment.Letters, letter => letter.Kind.Id == "duo-aangepast-examen");

    private static Dictionary<string, string> Dutch { get; } = Vocabulary.In(CultureInfo.InvariantCulture).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<Applicant> Everyone =>
    [
        .. People.Values.SelectMany(people => new[] { people.Writes, people.Has }),
        .. new[]
        {
            Applicants.Took(0, 0, 600),
            Applicants.For513Today().Says("brp", "weet-niet"),
            Applicants.For513Today().Says(("geldig-tot", "2026-11-01"), ("verlenging-gevraagd", "nee")),
            Applicants.For513Today().Says(("geldig-tot", "2026-11-01"), ("verlenging-gevraagd", "ja")),
            Ill("nog-geen-bewijs").Says("vergunning", "advies"),
        },
    ];

    private static Applicant Without(params (string, string)[] said) => Applicants.For513Today().Says(("inburgeringsdiploma", "nee"), ("inburgeringsplichtig-sinds", "2013-tot-oktober-2017")).Says(said);

    private static Applicant Ill(string proof) => Without(("papieren-inburgering", """["medisch"]"""), ("medisch", proof), ("duo-advies", "negatief"), ("advies-ingeburgerd", "negatief"), ("bijzondere-omstandigheden", "nee"));

    private static Applicant Settled(string advice) => Without(
        ("papieren-inburgering", """["geen"]"""), ("duo-advies", "negatief"), ("advies-ingeburgerd", advice), ("tien-jaar-in-nederland", "ja"), ("vijf-jaar-gewerkt", "ja"), ("nederlands-goed", "ja"), ("bijzondere-omstandigheden", "nee"));

    private static Applicant Special(string said) => Without(("papieren-inburgering", """["geen"]"""), ("duo-advies", "negatief"), ("advies-ingeburgerd", "negatief"), ("bijzondere-omstandigheden", said));

    private static Applicant Participation(string said) => Without(
        ("papieren-inburgering", """["brief"]"""), ("brief", """["inspanningen-duo"]"""), ("inburgeringsplichtig-sinds", "oktober-2017-tot-2022"), ("participatieverklaring", said), ("duo-advies", "negatief"), ("advies-ingeburgerd", "negatief"), ("bijzondere-omstandigheden", "nee"));

    private static Applicant EffortsLetterOf2022() => Without(("papieren-inburgering", """["brief"]"""), ("brief", """["inspanningen-duo"]"""), ("inburgeringsplichtig-sinds", "vanaf-2022"), ("bijzondere-omstandigheden", "nee"));

    private static Applicant Win() => Without(
        ("asiel-sinds", "2005-01-15"), ("papieren-inburgering", """["oud-certificaat"]"""), ("oud-certificaat", """["win-nt2"]"""), ("eisen-win-nt2", """["vier-vaardigheden-nt2-2"]"""), ("maatschappij-orientatie", "niveau-2"));

    /// <summary>Every exam passed but one, which was never tried.</summary>
    private static string Attempts(string untried) => $"[{string.Join(',', new[] { "lezen", "luisteren", "schrijven", "spreken", "knm", "ona" }.Where(part => part != untried).Select(part => $$"""{"onderdeel":"{{part}}","gehaald":true}"""))}]";
}
