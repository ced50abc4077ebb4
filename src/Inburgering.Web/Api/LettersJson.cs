using Inburgering.Domain.Composition;
using Inburgering.Web.Languages;

namespace Inburgering.Web.Api;

/// <summary>The letters for one set of answers. A letter is in Dutch, whatever the language asked for; what it is about is in that language.</summary>
public sealed record LettersJson(string Editie, DateOnly? Peildatum, IReadOnlyList<LetterJson> Brieven)
{
    public static LettersJson Of(Interview interview, Phrasebook words) => new(
        interview.Assessment.Dossier.Law.Edition.Wire(),
        interview.Assessment.Dossier.Posting,
        [.. interview.Assessment.Letters.Select(letter => LetterJson.Of(letter, words))]);
}

/// <summary>One letter, without greeting and signature; what is filled in by hand stands as its words alone.</summary>
public sealed record LetterJson(string Id, string Aan, string Wie, string Onderwerp, string Uitleg, IReadOnlyList<string> Tekst, IReadOnlyList<string> Bronnen)
{
    public static LetterJson Of(Letter letter, Phrasebook words)
    {
        Phrasebook dutch = Phrasebook.In(Language.Dutch);
        return new(
            letter.Id,
            letter.Kind.Addressee.Wire(),
            letter.Person.Wire(),
            dutch.Plain(letter.Subject),
            string.Join(' ', new[] { letter.Gloss, letter.DayText }.OfType<Text>().Select(words.Plain)),
            [.. letter.Parts.Select(part => dutch.Plain(part.Text))],
            [.. letter.Provisions.Select(provision => provision.Id)]);
    }
}
