namespace Inburgering.Domain.Kernel.Judging;

/// <summary>How a finding was put together from its parts.</summary>
public enum Combination
{
    /// <summary>It has no parts.</summary>
    Alone,

    /// <summary>Every part must be met.</summary>
    AllOf,

    /// <summary>One part met is enough. A part still open that could at best equal what is reached is dropped: it is not needed, and asks nothing.</summary>
    AnyOf,

    /// <summary>As <see cref="AnyOf"/>, but a part that reaches at most uncertain is kept beside another uncertain one: its papers count too.</summary>
    AnyOfWithPapers,
}
