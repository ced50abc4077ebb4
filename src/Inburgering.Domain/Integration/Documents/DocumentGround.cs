using System.Collections.Immutable;
using Inburgering.Domain.Asking;
using Inburgering.Domain.Checklists;
using Inburgering.Domain.Judging;
using Inburgering.Domain.Provisions;

namespace Inburgering.Domain.Integration.Documents;

/// <summary>A ground that any one of several documents meets; the first met, in the order of the list, settles it.</summary>
internal abstract class DocumentGround(string id, ChoicesQuestion question, ImmutableArray<Document> documents, params ImmutableArray<Provision> besides)
    : Ground(id, GroundKind.Exemption, [.. documents.SelectMany(document => document.Provisions), .. besides])
{
    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        if (hearing.Ask(question) is not { IsKnown: true, Value: var ticked })
        {
            return hearing.Unknown();
        }

        List<Finding> judged = [];
        foreach (Document document in documents.Where(document => ticked.Has(document.Option)))
        {
            judged.Add(document.Shows(document, new Hearing(dossier, document.Option, document.Provisions)));
            if (judged[^1].Verdict is Verdict.Met)
            {
                break;
            }
        }

        return judged.Count == 0 ? None(hearing, ticked) : Together(hearing, judged);
    }

    public override void Enclose(Dossier dossier, Finding finding, Envelope envelope)
    {
        Verdict best = finding.Grounds.Any(ground => ground.Verdict is Verdict.Met) ? Verdict.Met : Verdict.Uncertain;
        foreach (Finding counting in finding.Grounds.Where(ground => ground.Verdict == best))
        {
            documents.Single(document => document.Option == counting.Id).Encloses(dossier, envelope);
        }
    }

    /// <summary>The finding when no document of the list is held.</summary>
    private protected virtual Finding None(Hearing hearing, Choices ticked) => hearing.NotMet("geen");

    private Finding Together(Hearing hearing, List<Finding> judged)
    {
        // Stryker disable once Boolean : no document reaches at most uncertain while it is not known
        (Verdict verdict, Verdict ceiling, ImmutableArray<Finding> parts) = AnyOf.Combine(judged, papersCount: true);
        ImmutableArray<Finding> decisive = [.. parts.Where(part => part.Verdict == verdict)];
        return new(Id, verdict, decisive[0].Text)
        {
            Ceiling = ceiling,
            Answers = [question.Id, .. parts.SelectMany(part => part.Answers).Distinct()],
            Provisions = [.. decisive.SelectMany(part => part.Provisions).Distinct()],
            Changes = [.. decisive.SelectMany(part => part.Changes).Distinct()],
            Grounds = parts,
            Gaps = verdict is Verdict.Met ? [] : AnyOf.Gaps(parts),
        };
    }
}
