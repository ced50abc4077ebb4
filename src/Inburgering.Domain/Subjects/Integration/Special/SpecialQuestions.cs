namespace Inburgering.Domain.Subjects.Integration.Special;

/// <summary>What is asked about it.</summary>
public static class SpecialQuestions
{
    public static YesNoQuestion BijzondereOmstandigheden { get; } = new("bijzondere-omstandigheden")
    {
        Provisions = [SpecialProvisions.Box9Special],
    };
}
