using Inburgering.Domain.Subjects.Applicant;
using Inburgering.Domain.Subjects.Biometrics;
using Inburgering.Domain.Subjects.ClosedPermit;
using Inburgering.Domain.Subjects.CurrentPermit;
using Inburgering.Domain.Subjects.Decision;
using Inburgering.Domain.Subjects.Extension;
using Inburgering.Domain.Subjects.Fee;
using Inburgering.Domain.Subjects.FiveYears;
using Inburgering.Domain.Subjects.Form;
using Inburgering.Domain.Subjects.HealthInsurance;
using Inburgering.Domain.Subjects.Income;
using Inburgering.Domain.Subjects.Income.Assets;
using Inburgering.Domain.Subjects.Income.Assistance;
using Inburgering.Domain.Subjects.Income.Benefit;
using Inburgering.Domain.Subjects.Income.Director;
using Inburgering.Domain.Subjects.Income.Disability;
using Inburgering.Domain.Subjects.Income.Employment;
using Inburgering.Domain.Subjects.Income.OtherIncome;
using Inburgering.Domain.Subjects.Income.Researcher;
using Inburgering.Domain.Subjects.Income.SelfEmployed;
using Inburgering.Domain.Subjects.Income.Unfit;
using Inburgering.Domain.Subjects.Integration;
using Inburgering.Domain.Subjects.Integration.Age;
using Inburgering.Domain.Subjects.Integration.Documents;
using Inburgering.Domain.Subjects.Record;
using Inburgering.Domain.Subjects.Registration;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Domain.Subjects.ResidenceGround;
using Inburgering.Domain.Subjects.Sponsor;
using Inburgering.Domain.Subjects.Uninterrupted;
using Inburgering.Domain.Subjects.Window;
using Inburgering.Domain.Subjects.Withdrawal;

namespace Inburgering.Domain.Composition;

/// <summary>Which subjects there are, and everything that is read off them.</summary>
public static class Catalogue
{
    /// <summary>Every subject, in the order of asking; a new one is one line here, a new ground one line in <see cref="Grounds"/>.</summary>
    public static ImmutableArray<Subject> Subjects { get; } =
    [
        RequestSubject.Definition,
        ApplicantSubject.Definition,
        CurrentPermitSubject.Definition,
        FiveYearsSubject.Definition,
        WindowSubject.Definition,
        RegistrationSubject.Definition,
        ResidenceGroundSubject.Definition,
        UninterruptedSubject.Definition,
        SponsorSubject.Definition,
        ClosedPermitSubject.Definition,
        ExtensionSubject.Definition,
        WithdrawalSubject.Definition,
        IntegrationSubject.Definition,
        DocumentsSubject.Definition,
        .. Grounds.Subjects,
        IncomeSubject.Definition,
        EmploymentSubject.Definition,
        ResearcherSubject.Definition,
        BenefitSubject.Definition,
        DisabilitySubject.Definition,
        UnfitSubject.Definition,
        AssistanceSubject.Definition,
        SelfEmployedSubject.Definition,
        DirectorSubject.Definition,
        AssetsSubject.Definition,
        OtherIncomeSubject.Definition,
        HealthInsuranceSubject.Definition,
        RecordSubject.Definition,
        BiometricsSubject.Definition,
        FormSubject.Definition,
        FeeSubject.Definition,
        DecisionSubject.Definition,
    ];

    /// <summary>Every provision of the sources, in the order of the sources.</summary>
    public static ImmutableArray<Provision> Provisions { get; } =
        [.. Subjects.SelectMany(subject => subject.Provisions).OrderBy(provision => provision.Place).ThenBy(provision => provision.Rank)];

    /// <summary>Every change of the law, in the order of the rule book.</summary>
    public static ImmutableArray<LawChange> LawChanges { get; } = [.. Subjects.SelectMany(subject => subject.Changes).OrderBy(change => change.Rank)];

    /// <summary>Every ruling, in the order of their numbers.</summary>
    public static ImmutableArray<Ruling> Rulings { get; } = [.. Subjects.SelectMany(subject => subject.Rulings).OrderBy(ruling => ruling.Number)];

    /// <summary>Every number and day on which a rule turns, beside the days of the law changes and the AOW ages of <see cref="AowDate.Table"/>.</summary>
    public static ImmutableArray<Threshold> Thresholds { get; } = [.. Subjects.SelectMany(subject => subject.Thresholds)];

    /// <summary>Every kind of paper, in the order in which the list shows them.</summary>
    public static ImmutableArray<ItemKind> Items { get; } = [.. Subjects.SelectMany(subject => subject.Items).OrderBy(item => item.Rank)];

    /// <summary>Every kind of step, in the order in which they are done.</summary>
    public static ImmutableArray<StepKind> Steps { get; } = [.. Subjects.SelectMany(subject => subject.Steps).OrderBy(step => step.Moment).ThenBy(step => step.Rank)];

    /// <summary>Everything that can be filled in on the form and its annexes, in the order of the form.</summary>
    public static ImmutableArray<FormEntryKind> FormEntries { get; } = [.. Subjects.SelectMany(subject => subject.FormEntries).OrderBy(entry => entry.Rank)];

    /// <summary>Everything that is good to know of a permit, in the order in which it is said.</summary>
    public static ImmutableArray<FactKind> Facts { get; } = [.. Subjects.SelectMany(subject => subject.Facts).OrderBy(fact => fact.Rank)];

    /// <summary>What bears on a permit and is not looked at, in the order in which it is said.</summary>
    public static ImmutableArray<Omission> NotLookedAt { get; } = [.. Subjects.SelectMany(subject => subject.NotLookedAt).OrderBy(omission => omission.Rank)];

    /// <summary>Every kind of letter, in the order in which they are shown.</summary>
    public static ImmutableArray<LetterKind> Letters { get; } = [.. Subjects.SelectMany(subject => subject.Letters).OrderBy(letter => letter.Rank)];

    /// <summary>Every kind of date.</summary>
    public static ImmutableArray<DateKind> Dates { get; } = [.. Subjects.SelectMany(subject => subject.Dates).OrderBy(date => date.Rank)];
}
