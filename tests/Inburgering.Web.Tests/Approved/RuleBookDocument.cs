using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Fee;
using Inburgering.Web.Pages.Results;

namespace Inburgering.Web.Tests.Approved;

/// <summary>The rule book as a document: what <c>/regels</c> shows, in Markdown.</summary>
internal sealed class RuleBookDocument
{
    private readonly Markdown _page = new();

    public override string ToString()
    {
        RuleBook book = new(_page.Words);
        _page.Heading(1, Say("regels.titel"))
            .Block(Say("regels.uitleg"))
            .Block(Say(Text.Of("checklist.regelversie", ("versie", RuleVersion.Current))))
            .Block("Dit document is gemaakt door het programma (`APPROVE=1 dotnet test`). Verander het niet met de hand.");
        _page.Heading(2, Say("regels.kaarten")).Block(Say("regels.kaarten.uitleg"))
            .List(Permit.StrongestFirst.Reverse().Select(permit => $"![{Say(permit.Name)}](rulebook/{permit}.svg)"));
        Changes();
        Rulings();
        _page.Heading(2, Say("regels.drempels")).Block(Say("regels.drempels.uitleg"))
            .List(Catalogue.Thresholds.Select(threshold => $"{Say(threshold.Text)} ({string.Join(", ", threshold.Provisions)})"))
            .Heading(3, Say("regels.aow")).List(RuleBook.AowAges.Select(Say)).Block(Say("regels.aow.later"));
        _page.Heading(2, Say("regels.bedragen")).Block(Say("regels.bedragen.uitleg"))
            .List(AmountTable.Known.Select(amount =>
                Joined(Say(RuleBook.Told(amount)), Say("uitkomst.bron"), $"{amount.Source}.", $"<{amount.Address.AbsoluteUri}>", Say(Text.Of("uitkomst.nagekeken", ("datum", amount.Checked))))));
        _page.Heading(2, Say("regels.bepalingen"));
        foreach (IGrouping<Place, Provision> place in RuleBook.Places)
        {
            _page.Heading(3, Say(place.Key.Text()));
            foreach (Provision provision in place)
            {
                _page.Heading(4, $"<a id=\"bepaling-{provision}\"></a>{provision} ({Say($"regels.soort.{provision.Kind.ToString().ToLowerInvariant()}")})")
                    .Block(Say(provision.Text))
                    .Block(provision.Address is { } address ? Linked(Say("regels.artikel"), address) : "")
                    .List(book.Uses(provision).Select(use => $"{Say(use.Heading)}: {string.Join("; ", use.Lines.Select(Line))}"));
            }
        }

        return _page.ToString();
    }

    private void Changes()
    {
        _page.Heading(2, Say("regels.wijzigingen")).Block(Say("regels.wijzigingen.uitleg"));
        foreach (LawChange change in Catalogue.LawChanges)
        {
            _page.Heading(3, $"<a id=\"wijziging-{change}\"></a>{Say(change.Title)}")
                .Block(Say($"wijziging.{change}.tekst"))
                .Block(Joined(
                    Say(Text.Of("uitkomst.wet.vanaf", ("datum", change.From))),
                    Say("uitkomst.bron"),
                    Say($"wijziging.{change}.bron"),
                    $"<{change.Source.AbsoluteUri}>",
                    change.Before is { } before ? $"{Linked(Say("uitkomst.wet.eerder"), before)}." : "",
                    Say("uitkomst.zekerheid"),
                    Say($"wijziging.{change}.zekerheid"),
                    Say(Text.Of("uitkomst.nagekeken", ("datum", change.Checked)))));
        }
    }

    private void Rulings()
    {
        _page.Heading(2, Say("regels.uitspraken")).Block(Say("regels.uitspraken.uitleg"));
        foreach (Ruling ruling in Catalogue.Rulings)
        {
            _page.Heading(3, $"<a id=\"uitspraak-{ruling}\"></a>{ruling}: {Say(ruling.Title)}")
                .Block(Say(ruling.Text))
                .Block(string.Join(", ", ruling.On.Select(provision => $"[{provision}](#bepaling-{provision})")));
        }
    }

    private static string Joined(params IEnumerable<string> sentences) => string.Join(' ', sentences.Where(sentence => sentence.Length > 0));

    private static string Linked(string words, Uri address) => $"{words}: <{address.AbsoluteUri}>";

    private string Line(RuleBookLine line) => line.Anchor is { } anchor ? $"[{Say(line.Name)}](#{anchor})" : Say(line.Name);

    private string Say(Text text) => _page.Say(text);

    private string Say(string key) => _page.Say(key);
}
