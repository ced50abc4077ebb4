namespace Inburgering.Domain.Subjects.Income.Employment;

/// <summary>The papers of employees, of flexible workers and of directors of their own company: all have an employer who fills in a statement.</summary>
internal static class EmploymentEvidence
{
    /// <summary>Payslips for three months, per employer.</summary>
    public const int Payslips = 3;

    /// <summary>Payslips of a whole year, for those who earn more than their contract says.</summary>
    public const int PayslipsOfAYear = 12;

    public static void Enclose(Earned earned)
    {
        Choices sources = earned.Sources;
        Reply<int> told = earned.Ask(earned.Questions.Werkgevers);
        int employers = told.IsKnown ? told.Value : 1;
        earned.Add(EmploymentPapers.Werkgeversverklaring, count: employers);
        earned.Add(EmploymentPapers.Arbeidsovereenkomst, count: employers);
        bool employed = sources.Has(Sources.Employment);
        Reply<DateOrWord> until = employed ? earned.Ask(earned.Questions.ContractTot) : Reply<DateOrWord>.DontKnow;
        bool longContract = employed && Inkomensvereiste.IsLongContract(earned.Dossier, earned.Questions) is true;
        if (longContract || sources.Has(Sources.Director))
        {
            earned.Add(EmploymentPapers.Loonstroken3Maanden, count: Payslips * employers);
        }

        if (longContract && earned.Ask(earned.Questions.MeerVerdiend).Is(true))
        {
            earned.Add(EmploymentPapers.Loonstroken12Maanden, count: PayslipsOfAYear);
        }

        if (sources.Has(Sources.Flex) || (employed && !longContract && !until.IsOpen))
        {
            earned.Add(EmploymentPapers.Salarisspecificaties3Jaar);
            earned.Add(EmploymentPapers.Jaaropgaven3Jaar);
            earned.Add(EmploymentPapers.Overeenkomsten3Jaar);
            earned.Add(EmploymentPapers.Uitkeringen3Jaar);
        }

        if (sources.HasAny(Sources.Employment, Sources.Flex) && earned.Ask(earned.Questions.Pgb).Is(true))
        {
            earned.Add(EmploymentPapers.SvbBewijs);
        }
    }
}
