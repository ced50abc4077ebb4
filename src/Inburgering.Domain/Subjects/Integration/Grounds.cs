using Inburgering.Domain.Subjects.Integration.Age;
using Inburgering.Domain.Subjects.Integration.Benelux;
using Inburgering.Domain.Subjects.Integration.Diploma;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Integration.EightYears;
using Inburgering.Domain.Subjects.Integration.Letter;
using Inburgering.Domain.Subjects.Integration.Medical;
using Inburgering.Domain.Subjects.Integration.OldCertificate;
using Inburgering.Domain.Subjects.Integration.PaperKinds;
using Inburgering.Domain.Subjects.Integration.RocAdvice;
using Inburgering.Domain.Subjects.Integration.SchoolDiploma;
using Inburgering.Domain.Subjects.Integration.Special;
using Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;
using Inburgering.Domain.Subjects.Integration.Turkey;

namespace Inburgering.Domain.Subjects.Integration;

/// <summary>Every ground of the integration requirement, in the order of the boxes of the annex; a new ground is one line here.</summary>
public static class Grounds
{
    private static readonly ImmutableArray<Ground> BeforePapers = [new Leeftijd(), new Inburgeringsdiploma(), new BelgieLuxemburg(), new Turkije()];

    /// <summary>Those that are asked about only when the question about papers names their kind (R38).</summary>
    private static readonly ImmutableArray<Ground> OnPapers = [new AchtJaar(), new Schooldiploma(), new OudCertificaat(), new Brief(), new MedischeGrond()];

    private static readonly ImmutableArray<Ground> FromEfforts = [new Inspanningen(), new Roc(), new VoldoendeIngeburgerd(), new Bijzonder()];

    public static ImmutableArray<Ground> All { get; } = [.. BeforePapers, .. OnPapers, .. FromEfforts];

    /// <summary>Their subjects in the order of asking, with the question about papers in its place.</summary>
    public static ImmutableArray<Subject> Subjects { get; } =
    [
        .. BeforePapers.Select(ground => ground.Subject),
        PaperKindsSubject.Definition,
        .. OnPapers.Select(ground => ground.Subject),
        .. FromEfforts.Select(ground => ground.Subject),
    ];
}
