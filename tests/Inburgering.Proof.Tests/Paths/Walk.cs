using Inburgering.Domain.Composition;

namespace Inburgering.Proof.Tests.Paths;

/// <summary>
/// Every path along one condition or ground, judged alone: from nothing heard, its first open question is answered in every class,
/// and so on until it asks nothing. What it looks at without asking is then answered too, in every class.
/// </summary>
/// <param name="Subject">The condition or ground, with the permit that it is judged for.</param>
/// <param name="Law">The edition.</param>
/// <param name="Judge">Judges it; null where it is not demanded.</param>
internal sealed record Walk(string Subject, Law Law, Func<Dossier, Finding?> Judge)
{
    private readonly Dictionary<string, Answers> _broken = new(StringComparer.Ordinal);

    /// <summary>What was heard before the first question.</summary>
    public Answers Start { get; init; } = Answers.None;

    /// <summary>The questions that it looks at without asking them.</summary>
    public IReadOnlyList<Question> Beside { get; init; } = [];

    /// <summary>The answers that this walk takes to a question instead of every class; null for every class.</summary>
    public Func<Question, Dossier, IEnumerable<Answer>?> Only { get; init; } = EveryClass;

    /// <summary>Whether every question is answered in every class.</summary>
    public bool IsWhole => Only == EveryClass;

    private static Func<Question, Dossier, IEnumerable<Answer>?> EveryClass { get; } = (_, _) => null;

    /// <summary>The ground that it walks; null for a condition.</summary>
    public string? Ground { get; init; }

    public int Nodes { get; private set; }

    public int Leaves { get; private set; }

    /// <summary>Everything that its findings say, thing by thing, as <see cref="Signature.Said"/>.</summary>
    public HashSet<string> Said { get; } = new(StringComparer.Ordinal);

    /// <summary>One path to each finding that says something new.</summary>
    public List<(Answers Heard, Finding? Finding)> Witnesses { get; } = [];

    /// <summary>The different findings, as <see cref="Signature"/>; where the walk was narrowed, the long ones by their hash, which is enough to count them.</summary>
    public HashSet<string> Findings { get; } = new(StringComparer.Ordinal);

    /// <summary>The questions whose answers its findings say they rest on.</summary>
    public HashSet<string> RestsOn { get; } = new(StringComparer.Ordinal);

    /// <summary>The questions that were answered on some path.</summary>
    public HashSet<Question> Asked { get; } = [];

    /// <summary>What is wrong, each with the answers that lead to the first node of which it is.</summary>
    public IEnumerable<string> Broken => _broken.Select(breach => $"{Subject} ({Law.Edition}): {breach.Key}, after {new GeneratedApplicant(Law.Edition, breach.Value)}");

    public Walk Run()
    {
        Visit(Start, Verdict.Met);
        return this;
    }

    private void Visit(Answers heard, Verdict ceiling)
    {
        Dossier dossier = new(heard, Law, Questionnaire.Agenda);
        Finding? finding = Judge(dossier);
        Nodes++;
        Note(heard, finding);
        if (finding is not null)
        {
            RestsOn.UnionWith(finding.Answers);
            Hold(finding, ceiling, heard);
        }

        Question? next = (finding is null ? null : FirstAsked(finding)) ?? Beside.FirstOrDefault(question => heard.To(question) is null);
        if (next is null || heard.To(next) is not null)
        {
            Leaves++;
            return;
        }

        Asked.Add(next);
        foreach (Answer answer in Only(next, dossier) ?? AnswerClasses.Of(next, dossier))
        {
            Visit(heard.With(next, answer), finding?.Ceiling is { } lower && lower < ceiling ? lower : ceiling);
        }
    }

    private static Question? FirstAsked(Finding finding)
    {
        string? first = null;
        foreach (Gap gap in finding.Gaps)
        {
            if (gap.Kind is GapKind.Ask && (first is null || Questionnaire.OrderOf(gap.Id) < Questionnaire.OrderOf(first)))
            {
                first = gap.Id;
            }
        }

        return first is null ? null : Questionnaire.Find(first);
    }

    private void Note(Answers heard, Finding? finding)
    {
        bool isNew = Findings.Add(IsWhole ? Signature.Of(finding) : Signature.Shortened(finding));
        if (!isNew && finding is null or { Parts.IsEmpty: true })
        {
            return; // Every thing that it says was said before.
        }

        isNew = false;
        foreach (string said in Signature.Said(finding))
        {
            isNew |= Said.Add(said);
        }

        if (isNew)
        {
            Witnesses.Add((heard, finding));
        }
    }

    private void Hold(Finding finding, Verdict ceiling, Answers heard)
    {
        if (NodeLaws.Breach(finding, ceiling, heard) is { } breach)
        {
            _broken.TryAdd(breach, heard);
        }
    }
}
