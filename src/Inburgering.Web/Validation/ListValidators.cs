using FluentValidation;
using Inburgering.Web.Posting;

namespace Inburgering.Web.Validation;

/// <summary>Each row that was begun has two dates that exist.</summary>
internal sealed class FilledPeriodsValidator(DateOnly? posting) : BesideValidator<FilledPeriods>(posting)
{
    protected override void CheckTyped(FilledPeriods filled, ValidationContext<FilledPeriods> context)
    {
        foreach (WrittenPeriod row in filled.FilledRows)
        {
            string field = filled.RowField(row.Row);
            WrittenDateValidator.Check(row.From, $"{field}-{FilledPeriods.FromField}", context);
            WrittenDateValidator.Check(row.Until, $"{field}-{FilledPeriods.UntilField}", context);
        }
    }
}

/// <summary>Each part of the exam says how it stands; who did not pass says how often it was tried.</summary>
internal sealed class FilledAttemptsValidator(DateOnly? posting) : BesideValidator<FilledAttempts>(posting)
{
    private static readonly Text NoState = Text.Of("wizard.fout.onderdeel");
    private static readonly Text NoExams = Text.Of("wizard.fout.pogingen");
    private static readonly Text NoNt2 = Text.Of("wizard.fout.pogingen.nt2");

    protected override void CheckTyped(FilledAttempts filled, ValidationContext<FilledAttempts> context)
    {
        foreach (WrittenAttempt part in filled.Parts)
        {
            string field = filled.PartField(part.Part);
            if (FilledAttempts.StateOf(part.State) is null)
            {
                context.Refuse(field, NoState);
                continue;
            }

            if (part.ExamsNumber is null)
            {
                context.Refuse($"{field}-{FilledAttempts.ExamsField}", NoExams);
            }

            if (part.Nt2Number is null)
            {
                context.Refuse($"{field}-{FilledAttempts.Nt2Field}", NoNt2);
            }
        }
    }
}
