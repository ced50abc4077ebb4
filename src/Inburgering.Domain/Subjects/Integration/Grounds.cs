using Inburgering.Domain.Subjects.Integration.Documents;
using Inburgering.Domain.Subjects.Integration.Efforts;

namespace Inburgering.Domain.Subjects.Integration;

/// <summary>Every ground of the integration requirement, in the order of the boxes of the annex.</summary>
public static class Grounds
{
    /// <summary>The boxes above "despite efforts" (IND.B.1 to 7).</summary>
    public static IReadOnlyList<Ground> AboveEfforts { get; } =
    [
        new Leeftijd(),
        new Diploma(),
        new BelgieLuxemburg(),
        new Turkije(),
        new AchtJaar(),
        new Schooldiploma(),
        new OudCertificaat(),
        new Brief(),
        new MedischeGrond(),
    ];

    public static IReadOnlyList<Ground> All { get; } =
    [
        .. AboveEfforts,
        new Inspanningen(),
        new Roc(),
        new Bijzonder(),
        new VoldoendeIngeburgerd(),
    ];
}
