namespace Inburgering.Domain.Kernel.Asking;

/// <summary>Whose paper or income it is.</summary>
public enum Person
{
    Aanvrager,
    Partner,
    Ouder,
    AndereOuder,
}

/// <summary>The two earners of whom income is asked: the applicant and the partner, or for a minor the parents.</summary>
public enum Earner
{
    None,
    First,
    Second,
}

public static class PersonText
{
    public static string Wire(this Person person) => person switch
    {
        Person.Partner => "partner",
        Person.Ouder => "ouder",
        Person.AndereOuder => "andere-ouder",
        _ => "aanvrager",
    };

    public static Text Text(this Person person) => Kernel.Text.Of($"wie.{person.Wire()}");
}
