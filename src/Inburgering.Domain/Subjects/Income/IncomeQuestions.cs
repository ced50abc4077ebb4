using Inburgering.Domain.Subjects.Income.Assets;
using Inburgering.Domain.Subjects.Income.Assistance;
using Inburgering.Domain.Subjects.Income.Employment;
using Inburgering.Domain.Subjects.Income.Researcher;
using Inburgering.Domain.Subjects.Income.SelfEmployed;

namespace Inburgering.Domain.Subjects.Income;

/// <summary>What is asked about the income of one earner; the same for the applicant and, with <see cref="SecondPrefix"/>, for the partner.</summary>
public sealed class IncomeQuestions
{
    public const string SecondPrefix = "partner-";

    public const string Registered = "ja";
    public const string Elsewhere = "elders";
    public const string Unregistered = "ongeregistreerd";
    public const string NoPartner = "nee";

    public const string Receipt = "bewijs-van-ontvangst";
    public const string ProvisionalAssessment = "voorlopige-aanslag";
    public const string FinalAssessment = "definitieve-aanslag";
    public const string SoleTrader = "eenmanszaak";

    private readonly Earner _earner;
    private readonly string _prefix;

    private IncomeQuestions(Earner earner)
    {
        _earner = earner;
        _prefix = earner is Earner.Second ? SecondPrefix : "";
        Inkomen = About(new ChoicesQuestion(Id("inkomen"), [.. Sources.All]) { Hopes = dossier => IncomeFillings.SourceHopes(dossier, this), Lead = earner is Earner.Second ? Lead.After(Partner, Registered, Unregistered) : null, Provisions = [IncomeProvisions.For513Income, IncomeProvisions.NotEmployed, IncomeProvisions.Independent] });
        ContractTot = About(new DateOrWordQuestion(Id("contract-tot"), "vast") { Hopes = dossier => [dossier.Answers.With(ContractTot!, Answer.Of(DateOrWord.Word))], Lead = Lead.After(Inkomen, Sources.Employment), Provisions = [EmploymentProvisions.ContractYear, EmploymentProvisions.ContractShort] });
        Werkgevers = About(new NumberQuestion(Id("werkgevers"), 1, 9) { Lead = Lead.After(Inkomen, Sources.WithEmployer), Provisions = [EmploymentProvisions.Each] });
        MeerVerdiend = About(new YesNoQuestion(Id("meer-verdiend")) { Lead = Lead.After(ContractTot, _ => true), Provisions = [EmploymentProvisions.Extra] });
        Pgb = About(new YesNoQuestion(Id("pgb")) { Lead = Lead.After(Inkomen, Sources.Employment, Sources.Flex), Provisions = [EmploymentProvisions.Pgb] });
        DrieJaarInkomen = About(new YesNoQuestion(Id("drie-jaar-inkomen")) { Lead = Lead.After(Inkomen, Sources.Employment, Sources.Flex), Provisions = [EmploymentProvisions.ContractShort, EmploymentProvisions.Flex, EmploymentProvisions.ThreeYearsOfPay] });
        InkomenDuurt = About(new YesNoQuestion(Id("inkomen-duurt")) { Lead = Lead.After(Inkomen, Sources.LastingIfContinued), Provisions = [IncomeProvisions.For513Income, IncomeProvisions.Lasts, AssetsProvisions.AssetsLast] });
        OnderzoekerInkomen = About(new ChoicesQuestion(Id("onderzoeker-inkomen"), "sponsor", "periodiek", "beurs", "werk-buitenland", "in-dienst") { Lead = Lead.After(Inkomen, Sources.Researcher), Provisions = [ResearcherProvisions.Researcher] });
        BijstandBlijvend = About(new YesNoQuestion(Id("bijstand-blijvend")) { Lead = Lead.After(Inkomen, Sources.Assistance), Provisions = [AssistanceProvisions.Assistance] });
        Rechtsvorm = About(new ChoiceQuestion(Id("rechtsvorm"), SoleTrader, "maatschap-vof-cv") { Lead = Lead.After(Inkomen, Sources.SelfEmployed), Provisions = [SelfEmployedProvisions.LastTax, SelfEmployedProvisions.PreviousTax] });
        AangifteLaatsteJaar = About(new ChoiceQuestion(Id("aangifte-laatste-jaar"), Receipt, ProvisionalAssessment, FinalAssessment, ChoicesQuestion.NoneWord) { Lead = Lead.After(Inkomen, Sources.SelfEmployed), Provisions = [SelfEmployedProvisions.LastTax] });
        AangifteVoorlaatsteJaar = About(new ChoiceQuestion(Id("aangifte-voorlaatste-jaar"), Receipt, ProvisionalAssessment, FinalAssessment, ChoicesQuestion.NoneWord) { Lead = Lead.After(Inkomen, Sources.SelfEmployed), Provisions = [SelfEmployedProvisions.PreviousTax] });
        AanslagVolgtWinstLaatste = About(new YesNoQuestion(Id("aanslag-volgt-winst-laatste")) { Lead = Lead.After(AangifteLaatsteJaar, ProvisionalAssessment, FinalAssessment), Provisions = [SelfEmployedProvisions.LastTax] });
        AanslagVolgtWinstVoorlaatste = About(new YesNoQuestion(Id("aanslag-volgt-winst-voorlaatste")) { Lead = Lead.After(AangifteVoorlaatsteJaar, ProvisionalAssessment, FinalAssessment), Provisions = [SelfEmployedProvisions.PreviousTax] });
    }

    /// <summary>Whether there is a second earner: spouse, registered or unregistered partner who lives here; for a minor the other parent.</summary>
    public static ChoiceQuestion Partner { get; } = new("partner", Registered, Elsewhere, Unregistered, NoPartner)
    {
        HasWordsForMinor = true,
        Provisions = [IncomeProvisions.IncomeSection, IncomeProvisions.Who],
    };

    /// <summary>Whether one's own lasting sources reach the amount for a single person on ind.nl.</summary>
    public static YesNoQuestion InkomenNorm { get; } = new("inkomen-norm") { Provisions = [IncomeProvisions.For513Income, IncomeProvisions.OwnFirst] };

    /// <summary>Whether the lasting sources of both together reach the amount for a family; for a minor, those of the parents.</summary>
    public static YesNoQuestion InkomenNormSamen { get; } = new("inkomen-norm-samen")
    {
        HasWordsForMinor = true,
        Provisions = [IncomeProvisions.For513Income, IncomeProvisions.OwnFirst],
    };

    /// <summary>The questions about the applicant; for a minor, about a parent.</summary>
    public static IncomeQuestions First { get; } = new(Earner.First);

    /// <summary>The questions about the partner; for a minor, about the other parent.</summary>
    public static IncomeQuestions Second { get; } = new(Earner.Second);

    public Earner Earner => _earner;

    public ChoicesQuestion Inkomen { get; }

    public DateOrWordQuestion ContractTot { get; }

    public NumberQuestion Werkgevers { get; }

    public YesNoQuestion MeerVerdiend { get; }

    public YesNoQuestion Pgb { get; }

    public YesNoQuestion DrieJaarInkomen { get; }

    public YesNoQuestion InkomenDuurt { get; }

    public ChoicesQuestion OnderzoekerInkomen { get; }

    public YesNoQuestion BijstandBlijvend { get; }

    public ChoiceQuestion Rechtsvorm { get; }

    public ChoiceQuestion AangifteLaatsteJaar { get; }

    public ChoiceQuestion AangifteVoorlaatsteJaar { get; }

    public YesNoQuestion AanslagVolgtWinstLaatste { get; }

    public YesNoQuestion AanslagVolgtWinstVoorlaatste { get; }

    /// <summary>Every question about income, in the order of asking: one's own, whether that is enough, and only then the partner's.</summary>
    public static ImmutableArray<Question> InOrder => [.. First.All, InkomenNorm, Partner, .. Second.All, InkomenNormSamen];

    /// <summary>Whether a question asks for the tax papers of a business, with which the figures of the annex go.</summary>
    public static bool AsksForTaxPaper(Question question) =>
        new[] { First, Second }.Any(of => question == of.AangifteLaatsteJaar || question == of.AangifteVoorlaatsteJaar);

    /// <summary>Every question about this earner, in the order of asking.</summary>
    public IReadOnlyList<Question> All =>
    [
        Inkomen,
        ContractTot,
        Werkgevers,
        MeerVerdiend,
        Pgb,
        DrieJaarInkomen,
        InkomenDuurt,
        OnderzoekerInkomen,
        BijstandBlijvend,
        Rechtsvorm,
        AangifteLaatsteJaar,
        AangifteVoorlaatsteJaar,
        AanslagVolgtWinstLaatste,
        AanslagVolgtWinstVoorlaatste,
    ];

    private string Id(string id) => _prefix + id;

    private TQuestion About<TQuestion>(TQuestion question)
        where TQuestion : Question => question with { Earner = _earner, OptionsId = question.Id[_prefix.Length..], AboutOthersId = SecondPrefix + question.Id[_prefix.Length..] };
}
