namespace Inburgering.Domain.Subjects.Fee;

/// <summary>What is good to know of it.</summary>
public static class FeeFacts
{
    /// <summary>What an application costs on the day; where no amount is known, where to look.</summary>
    public static FactKind Leges { get; } = new("leges", Topic.Costs, FeeProvisions.Fee)
    {
        Rank = 50,
        When = filing => !filing.Judgement.IsClosed,
        Says = (kind, filing) => AmountTable.On(filing.Dossier, $"leges-{filing.Permit.Code}") switch
        {
            { Euros: 0 } => kind.Word("gratis"),
            { } fee => kind.Word("bedrag", ("bedrag", fee.Euros), ("datum", fee.From)),
            _ => kind.Word("opzoeken"),
        },
    };
}
