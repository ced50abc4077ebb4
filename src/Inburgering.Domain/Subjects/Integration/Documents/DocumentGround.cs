using Inburgering.Domain.Subjects.Integration.PaperKinds;

namespace Inburgering.Domain.Subjects.Integration.Documents;

/// <summary>A ground that any one of several documents meets; the first met, in the order of the list, settles it.</summary>
/// <param name="id">The id of the ground in the contract.</param>
/// <param name="kind">The kind of paper that must be ticked for it.</param>
/// <param name="question">The question which documents there are.</param>
/// <param name="documents">The documents, in the order in which they are held against the answers.</param>
/// <param name="besides">What its findings may rest on besides the provisions of the documents.</param>
internal abstract class DocumentGround(string id, string kind, ChoicesQuestion question, ImmutableArray<Document> documents, params ImmutableArray<Provision> besides)
    : Ground(id, GroundKind.Exemption, [.. documents.SelectMany(document => document.Provisions).Concat(besides).Distinct()])
{
    public override Finding Judge(Dossier dossier, IReadOnlyList<Finding> earlier)
    {
        Hearing hearing = Hear(dossier);
        if (TickedKind.Missing(hearing, kind) is { } missing)
        {
            return missing;
        }

        if (hearing.Ask(question) is not { IsKnown: true, Value: var ticked })
        {
            return hearing.Unknown();
        }

        List<Finding> judged = [];
        foreach (Document document in documents)
        {
            if (ticked.Has(document.Option))
            {
                judged.Add(document.Shows(document, new Hearing(dossier, document.Option, document.Provisions)));
                if (judged[^1].Verdict is Verdict.Met)
                {
                    break;
                }
            }
        }

        return judged.Count == 0 ? None(hearing, ticked) : Together(judged);
    }

    public override void Enclose(Dossier dossier, Finding finding, Envelope envelope)
    {
        Verdict best = finding.Parts.Any(ground => ground.Verdict is Verdict.Met) ? Verdict.Met : Verdict.Uncertain;
        foreach (Finding counting in finding.Parts.Where(ground => ground.Verdict == best))
        {
            documents.Single(document => document.Option == counting.Id).Encloses(dossier, envelope);
        }
    }

    /// <summary>The finding when no document of the list is held.</summary>
    private protected virtual Finding None(Hearing hearing, Choices ticked) => hearing.NotMet("geen");

    private Finding Together(List<Finding> judged)
    {
        // Stryker disable once all : no document reaches at most uncertain while it is not known
        Finding whole = Finding.Of(Id, Combination.AnyOfWithPapers, judged, (_, decisive) => decisive[0].Text);
        return whole with { Answers = [PaperKindsQuestions.PapierenInburgering.Id, question.Id, .. whole.Answers] };
    }
}
