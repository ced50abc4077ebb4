namespace Inburgering.Domain.Kernel.Enclosing;

/// <summary>An application being got ready to post: for which permit, on which answers, with which papers. All that a step, a form entry or a date may look at.</summary>
/// <param name="dossier">The answers that count.</param>
/// <param name="judgement">The permit that the list is for, with its findings.</param>
public sealed class Filing(Dossier dossier, Judgement judgement)
{
    public Dossier Dossier { get; } = dossier;

    public Judgement Judgement { get; } = judgement;

    public Permit Permit => Judgement.Permit;

    public Envelope Envelope { get; private init; } = new(dossier);

    /// <summary>A filing to see what is asked: no papers and steps go into its envelope.</summary>
    internal static Filing ForQuestions(Dossier dossier, Judgement judgement) => new(dossier, judgement) { Envelope = Envelope.ForQuestions(dossier) };
}
