using Inburgering.Domain.Subjects.Integration.Age;
using Inburgering.Domain.Subjects.Integration.Benelux;
using Inburgering.Domain.Subjects.Integration.Diploma;
using Inburgering.Domain.Subjects.Integration.Efforts;
using Inburgering.Domain.Subjects.Integration.EightYears;
using Inburgering.Domain.Subjects.Integration.Letter;
using Inburgering.Domain.Subjects.Integration.Medical;
using Inburgering.Domain.Subjects.Integration.OldCertificate;
using Inburgering.Domain.Subjects.Integration.RocAdvice;
using Inburgering.Domain.Subjects.Integration.SchoolDiploma;
using Inburgering.Domain.Subjects.Integration.Special;
using Inburgering.Domain.Subjects.Integration.SufficientlyIntegrated;
using Inburgering.Domain.Subjects.Integration.Turkey;

namespace Inburgering.Domain.Subjects.Integration;

/// <summary>Every ground of the integration requirement, in the order of the boxes of the annex; a new ground is one line here.</summary>
public static class Grounds
{
    /// <summary>The boxes above "despite efforts" (IND.B.1 to 7).</summary>
    public static ImmutableArray<Ground> AboveEfforts { get; } =
    [
        new Leeftijd(),
        new Inburgeringsdiploma(),
        new BelgieLuxemburg(),
        new Turkije(),
        new AchtJaar(),
        new Schooldiploma(),
        new OudCertificaat(),
        new Brief(),
        new MedischeGrond(),
    ];

    public static ImmutableArray<Ground> All { get; } =
    [
        .. AboveEfforts,
        new Inspanningen(),
        new Roc(),
        new Bijzonder(),
        new VoldoendeIngeburgerd(),
    ];
}
