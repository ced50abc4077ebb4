namespace Inburgering.Domain.Subjects.Income;

/// <summary>The facts on which the income condition turns.</summary>
[Flags]
internal enum IncomeFacts
{
    None = 0,

    /// <summary>The applicant, or of a minor the first parent, has a source that lasts.</summary>
    OwnLasting = 1 << 0,
    OwnAssisted = 1 << 1,
    OwnPermanentlyAssisted = 1 << 2,
    OwnUnfit = 1 << 3,
    OwnDisputed = 1 << 4,

    /// <summary>One's own lasting sources reach the norm for a single person.</summary>
    Norm = 1 << 5,

    /// <summary>Asked whether they do, the answer was "weet ik niet".</summary>
    NormAnsweredUnknown = 1 << 6,

    /// <summary>There is someone whose income is added: a partner who lives here, or the other parent.</summary>
    HasPartner = 1 << 7,

    /// <summary>The partner is a spouse or registered.</summary>
    IsRegistered = 1 << 8,
    OtherLasting = 1 << 9,
    OtherAssisted = 1 << 10,
    OtherPermanentlyAssisted = 1 << 11,
    OtherUnfit = 1 << 12,
    OtherDisputed = 1 << 13,

    /// <summary>The lasting sources of both reach the norm for a family.</summary>
    NormTogether = 1 << 14,

    IsMinor = 1 << 15,
    HasPensionAge = 1 << 16,
}
