namespace Inburgering.Domain.Composition;

/// <summary>
/// The version of the rules, as a test computes and approves it: a hash over the provisions and rulings in our words, the
/// register of law changes, the thresholds, the tables, the catalogues of questions, conditions, papers and steps, and what the
/// rules come to for the twelve named persons. Changed by any change of rule.
/// </summary>
public static class RuleVersion
{
    /// <summary>Twelve hexadecimal characters.</summary>
    public const string Current = "b2fc5242fd3e";
}
