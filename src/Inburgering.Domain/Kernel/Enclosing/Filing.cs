namespace Inburgering.Domain.Kernel.Enclosing;

/// <summary>An application being got ready to post: for which permit, on which answers, with which papers. All that a step, a form entry or a date may look at.</summary>
public sealed class Filing
{
    /// <param name="dossier">The answers that count.</param>
    /// <param name="judgement">The permit that the list is for, with its findings.</param>
    public Filing(Dossier dossier, Judgement judgement)
        : this(dossier, judgement, new(dossier))
    {
    }

    private Filing(Dossier dossier, Judgement judgement, Envelope envelope) => (Dossier, Judgement, Envelope) = (dossier, judgement, envelope);

    public Dossier Dossier { get; }

    public Judgement Judgement { get; }

    public Permit Permit => Judgement.Permit;

    public Envelope Envelope { get; }

    /// <summary>A filing to see what is asked: no papers and steps go into its envelope.</summary>
    internal static Filing ForQuestions(Dossier dossier, Judgement judgement) => new(dossier, judgement, Envelope.ForQuestions(dossier));
}
