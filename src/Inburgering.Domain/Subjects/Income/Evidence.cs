using Inburgering.Domain.Subjects.Permits;

namespace Inburgering.Domain.Subjects.Income;

/// <summary>The papers that show income, source by source; every earner encloses them, whatever the verdict (R13).</summary>
internal static class Evidence
{
    /// <summary>Payslips for three months, per employer.</summary>
    public const int Payslips = 3;

    public const int PayslipsOfAYear = 12;

    private const string Last = "laatste";
    private const string Previous = "voorlaatste";

    public static void Enclose(Dossier dossier, Envelope envelope)
    {
        if (dossier.Posting is null || dossier.Look(PermitQuestions.Geboortedatum).IsOpen)
        {
            return;
        }

        envelope.Ask(IncomeQuestions.Partner);
        foreach (IncomeQuestions questions in Inkomensvereiste.Earners(dossier))
        {
            if (envelope.Ask(questions.Inkomen) is { IsKnown: true, Value: var sources })
            {
                new Earned(dossier, envelope, questions, sources).Enclose();
            }
        }
    }

    /// <summary>The papers of one earner.</summary>
    private sealed class Earned(Dossier dossier, Envelope envelope, IncomeQuestions questions, Choices sources)
    {
        private readonly Person _person = (questions.Earner, dossier.IsMinor) switch
        {
            (Earner.First, true) => Person.Ouder,
            (Earner.First, _) => Person.Aanvrager,
            (_, true) => Person.AndereOuder,
            _ => Person.Partner,
        };

        public void Enclose()
        {
            if (sources.HasAny([.. Sources.WithEmployer]))
            {
                Employed();
            }

            foreach ((string source, Action enclose) in BySource)
            {
                if (sources.Has(source))
                {
                    enclose();
                }
            }
        }

        private ImmutableArray<(string Source, Action Enclose)> BySource =>
        [
            (Sources.Researcher, Researcher),
            (Sources.Benefit, Benefit),
            (Sources.Wao, Wao),
            (Sources.Wia, Wia),
            (Sources.Unfit, () => Add(Items.VerklaringArbeidsongeschikt)),
            (Sources.Assistance, Assistance),
            (Sources.SelfEmployed, SelfEmployed),
            (Sources.Director, Director),
            (Sources.Assets, () => Add(Items.Belastingopgaaf)),
        ];

        private void Employed()
        {
            Reply<int> told = envelope.Ask(questions.Werkgevers);
            int employers = told.IsKnown ? told.Value : 1;
            Add(Items.Werkgeversverklaring, count: employers);
            Add(Items.Arbeidsovereenkomst, count: employers);
            Reply<DateOrWord> until = sources.Has(Sources.Employment) ? envelope.Ask(questions.ContractTot) : Reply<DateOrWord>.DontKnow;
            bool longContract = sources.Has(Sources.Employment) && Inkomensvereiste.IsLongContract(dossier, questions) is true;
            if (longContract || sources.Has(Sources.Director))
            {
                Add(Items.Loonstroken3Maanden, count: Payslips * employers);
            }

            if (longContract && envelope.Ask(questions.MeerVerdiend).Is(true))
            {
                Add(Items.Loonstroken12Maanden, count: PayslipsOfAYear);
            }

            if (sources.Has(Sources.Flex) || (sources.Has(Sources.Employment) && !longContract && !until.IsOpen))
            {
                Add(Items.Salarisspecificaties3Jaar);
                Add(Items.Jaaropgaven3Jaar);
                Add(Items.Overeenkomsten3Jaar);
                Add(Items.Uitkeringen3Jaar);
            }

            if (sources.HasAny(Sources.Employment, Sources.Flex) && envelope.Ask(questions.Pgb).Is(true))
            {
                Add(Items.SvbBewijs);
            }
        }

        private void Researcher()
        {
            if (envelope.Ask(questions.OnderzoekerInkomen) is { IsKnown: true, Value: var kinds })
            {
                foreach (string kind in kinds.Options)
                {
                    Add(Items.BewijsOnderzoeker, kind);
                }
            }
        }

        private void Benefit()
        {
            Add(Items.Toekenningsbrief);
            Add(Items.Uitkeringsspecificatie, Sources.Benefit);
        }

        private void Wao()
        {
            Add(Items.Toekenningsbesluit, Sources.Wao);
            Add(Items.Uitkeringsspecificatie, Sources.Wao);
            Add(Items.BriefHerkeuring);
        }

        private void Wia()
        {
            Add(Items.Toekenningsbesluit, Sources.Wia);
            Add(Items.Uitkeringsspecificatie, Sources.Wia);
            Add(Items.Herbeoordeling);
        }

        private void Assistance()
        {
            if (envelope.Ask(questions.BijstandBlijvend).Is(true))
            {
                Add(Items.Bijstandsbesluiten5Jaar);
                Add(Items.CorrespondentieGemeente);
                Add(Items.BewijsGeenWerkBinnenJaar);
            }
        }

        private void SelfEmployed()
        {
            Add(Items.VerklaringZelfstandige);
            TaxYear(Last, questions.AangifteLaatsteJaar, questions.AanslagVolgtWinstLaatste);
            TaxYear(Previous, questions.AangifteVoorlaatsteJaar, questions.AanslagVolgtWinstVoorlaatste);
        }

        private void TaxYear(string year, ChoiceQuestion state, YesNoQuestion followsProfit)
        {
            if (envelope.Ask(state) is not { IsKnown: true, Value: var paper } || paper == ChoicesQuestion.NoneWord)
            {
                return;
            }

            if (paper == IncomeQuestions.Receipt)
            {
                Reply<string> form = envelope.Ask(questions.Rechtsvorm);
                if (!form.IsOpen)
                {
                    Add(form.Is(IncomeQuestions.SoleTrader) ? Items.Ib60 : Items.OntvangstbewijsAangifte, year);
                }

                return;
            }

            Add(paper == IncomeQuestions.ProvisionalAssessment ? Items.VoorlopigeAanslag : Items.DefinitieveAanslag, year);
            if (envelope.Ask(followsProfit).Is(false))
            {
                Add(Items.ToelichtingAanslag, year);
            }
        }

        private void Director()
        {
            Add(Items.BelangVennootschap);
            Add(Items.Bankafschriften3Maanden);
            Add(Items.BewijsLoonbelasting);
        }

        private void Add(ItemKind kind, string? sort = null, int count = 1) => envelope.Add(kind, sort, _person, count);
    }
}
