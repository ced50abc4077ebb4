using System.Collections.Immutable;
using Inburgering.Domain.Judging;
using Inburgering.Domain.Permits;
using Inburgering.Domain.Persons;
using Inburgering.Domain.Provisions;

namespace Inburgering.Domain.Checklists;

/// <summary>For sections 1 to 7 and the annexes: what this person fills in, and which box to tick.</summary>
internal sealed class FormCompanion(Dossier dossier, Permit permit, IReadOnlyList<Finding> grounds, Envelope envelope, int enclosures)
{
    private const string Annex = "bijlage-inburgeringsvereiste";
    private const string EmployerAnnex = "bijlage-werkgeversverklaring";
    private const string SelfEmployedAnnex = "bijlage-zelfstandige";
    private const string IncomeAnnex = "bijlage-bewijsmiddelen";

    public ImmutableArray<FormEntry> Entries() =>
    [
        .. Section1(),
        .. Section2(),
        Section3(),
        Section4(),
        Section5(),
        .. Section6(),
        Entry("7", "controleren", Ind.Section7.Check, Ind.Section7.NoStaples),
        .. AnnexIntegration(),
        .. AnnexEmployer(),
        .. AnnexSelfEmployed(),
        .. AnnexIncome(),
    ];

    private IEnumerable<FormEntry> Section1()
    {
        yield return Entry("1", "gegevens", Ind.Section1.Details, Ind.Privacy);
        if (dossier.IsMinor is true)
        {
            yield return Entry("1", "kind", Ind.Minor.Parent);
        }
    }

    private IEnumerable<FormEntry> Section2()
    {
        yield return Entry("2", "kies", Ind.Section2.Choose);
        if (permit == Permit.Extension)
        {
            yield return Box("493", Ind.Section2.Box493);
            yield break;
        }

        if (permit == Permit.Indefinite)
        {
            yield return Box("497", Ind.Section2.Box497);
            yield return Entry("2", "497-vangnet", Ind.Section2.Box497Fallback);
        }
        else
        {
            yield return Box513();
            yield return dossier.Applies(LawChanges.GeenOnbepaaldeTijd)
                ? Entry("2", "vangnet-onzeker", Ind.Section2.Box513Fallback)
                : Entry("2", "513-vangnet", Ind.Section2.Box513Fallback);
        }

        yield return Entry("2", "vangnet-dekt-niet", Ind.Section2.Box497Fallback, Ind.Section2.Box513Fallback);
    }

    private FormEntry Box513()
    {
        (string suffix, Provision provision) = dossier.Look(PermitQuestions.Verblijfsgrond) switch
        {
            { IsKnown: false } or { Value: PermitQuestions.OlderGround } => ("513-onbekend", Ind.Section2.Box513Own),
            { Value: PermitQuestions.Refugee or PermitQuestions.DangerOnReturn } =>
                dossier.HoldsFixedTerm ? ("513-eigen", Ind.Section2.Box513Own) : ("513-onbepaald", Ind.Section2.Box513Indefinite),
            _ => ("513-gezin", Ind.Section2.Box513Family),
        };
        return new("2", Text.Of("vak.513"), Text.Of($"formulier.2.{suffix}"), provision);
    }

    private FormEntry Section3() => Antecedenten.IsExempt(dossier) is true
        ? Entry("3", "overslaan", Ind.Section3.Exempt)
        : dossier.Look(PermitQuestions.Antecedenten) switch
        {
            { IsKnown: false } => Entry("3", "onbekend", Ind.Section3.Statements, Ind.Section3.Since),
            { Value: true } => Entry("3", "verklaren", Ind.Section3.Statements, Ind.Section3.Truth),
            _ => Entry("3", "redenen", Ind.Section3.Reasons, Ind.Section3.Truth),
        };

    private FormEntry Section4() => permit.NeedsIntegration
        ? Entry("4", "bijlage", Ind.Section4.Annex)
        : Entry("4", "overslaan", Ind.Section4.Annex);

    private FormEntry Section5() => permit == Permit.LongTermResident
        ? Entry("5", "inkomen", Ind.Section5.Income, Ind.Section5.NotEmployed)
        : Entry("5", "overslaan", Ind.Section5.Income);

    private IEnumerable<FormEntry> Section6()
    {
        yield return new("6", null, Text.Of("formulier.6.ondertekenen", ("aantal", enclosures)), Ind.Section6.Sign, Ind.Section6.Count, Ind.Section6.Changes);
        if (dossier.Age < Ages.Signature)
        {
            yield return Entry("6", "ouder", Ind.Minor.Sign);
        }
        else if (dossier.IsMinor is true)
        {
            yield return Entry("6", "kind", Ind.Minor.Sign);
        }
    }

    private IEnumerable<FormEntry> AnnexIntegration() => !permit.NeedsIntegration ? []
        : grounds.Count == 0 ? [AnnexBox("geen", [Ind.Section4.Annex])]
        : grounds.Select(ground => AnnexBox(BoxOf(ground.Id), ground.Provisions)).DistinctBy(entry => entry.Text);

    private IEnumerable<FormEntry> AnnexEmployer() => !envelope.Has(Items.Werkgeversverklaring) ? [] :
    [
        Annexed(EmployerAnnex, "werkgeversverklaring.werknemer", Ind.Employer.Employee),
        Annexed(EmployerAnnex, "werkgeversverklaring.bedrijf", Ind.Employer.Company),
        Annexed(EmployerAnnex, "werkgeversverklaring.baan", Ind.Employer.Job),
        Annexed(EmployerAnnex, "werkgeversverklaring.ondertekening", Ind.Employer.Sign),
    ];

    private IEnumerable<FormEntry> AnnexSelfEmployed() => !envelope.Has(Items.VerklaringZelfstandige) ? [] :
    [
        Annexed(SelfEmployedAnnex, "zelfstandige.winst", Ind.SelfEmployed.Profit),
        Annexed(SelfEmployedAnnex, "zelfstandige.lopend", Ind.SelfEmployed.Current),
        Annexed(SelfEmployedAnnex, "zelfstandige.laatste", Ind.SelfEmployed.Last),
        Annexed(SelfEmployedAnnex, "zelfstandige.laatste-belasting", Ind.SelfEmployed.LastTax),
        Annexed(SelfEmployedAnnex, "zelfstandige.voorlaatste", Ind.SelfEmployed.Previous),
        Annexed(SelfEmployedAnnex, "zelfstandige.voorlaatste-belasting", Ind.SelfEmployed.PreviousTax),
        Annexed(SelfEmployedAnnex, "zelfstandige.ondertekening", Ind.SelfEmployed.Sign),
        Annexed(SelfEmployedAnnex, "zelfstandige.samenstelling", Ind.SelfEmployed.Compiled),
    ];

    private IEnumerable<FormEntry> AnnexIncome() => permit == Permit.LongTermResident
        ? [Annexed(IncomeAnnex, "bewijsmiddelen.bewaren", Ind.Income.Keep, Ind.Income.Copies)]
        : [];

    private static string BoxOf(string ground) => ground is "schooldiploma" or "oud-certificaat" or "brief" ? "document" : ground;

    private static FormEntry AnnexBox(string box, ImmutableArray<Provision> provisions) =>
        new(Annex, Text.Of($"vak.{box}"), Text.Of($"formulier.bijlage.{box}"), provisions);

    private static FormEntry Box(string code, Provision provision) => new("2", Text.Of($"vak.{code}"), Text.Of($"formulier.2.{code}"), provision);

    private static FormEntry Entry(string section, string suffix, params ImmutableArray<Provision> provisions) =>
        new(section, null, Text.Of($"formulier.{section}.{suffix}"), provisions);

    private static FormEntry Annexed(string annex, string key, params ImmutableArray<Provision> provisions) =>
        new(annex, null, Text.Of($"formulier.{key}"), provisions);
}
