using Inburgering.Domain.Composition;
using Inburgering.Domain.Subjects.Request;
using Inburgering.Web.Hosting;
using Inburgering.Web.Languages;
using Inburgering.Web.Pages.Results;
using Inburgering.Web.State;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Inburgering.Web.Pages;

/// <summary>The three permits side by side: what each gives, asks, costs and takes, and, of who has given answers, what is met already.</summary>
[Dear]
[NeedsVisit]
public sealed class VergelijkModel(CurrentVisit current, Setting here, Phrasebook words) : PageModel
{
    /// <summary>The rows above and below the one that says what IND looks at.</summary>
    private static readonly Topic[] Above = [Topic.Gives, Topic.Ends], Below = [Topic.Costs, Topic.Takes, Topic.Refused];

    public bool HasAnswers => current.Visit.HasAnswers;

    /// <summary>The day of which the law is told.</summary>
    public Text Day => Text.Of("vergelijk.dag", ("datum", Assessment.Dossier.Posting ?? here.Today));

    /// <summary>The permits, in the order of the question.</summary>
    public ImmutableArray<ComparedPermit> Permits => field.IsDefault ? field = [.. Assessment.Permits.Reverse().Select(judgement => new ComparedPermit(judgement, Assessment.Facts(judgement), Interview, words))] : field;

    public IEnumerable<Topic> First => Told(Above);

    public IEnumerable<Topic> Last => Told(Below);

    /// <summary>What the strongest permit adds to an extension.</summary>
    public IEnumerable<Text> More => Permits.SelectMany(permit => permit.On(Topic.More));

    /// <summary>Where each row stands in the sources.</summary>
    public IEnumerable<(Text About, ImmutableArray<Provision> Sources)> Sources =>
    [
        .. Told([.. Above, .. Below, Topic.More]).Select(topic => (topic.Text(), (ImmutableArray<Provision>)[.. Permits.SelectMany(permit => permit.Sources(topic)).Distinct()])),
        (Text.Of("vergelijk.vraagt"), [.. Permits.SelectMany(permit => permit.Conditions).SelectMany(condition => condition.Finding.Provisions).Distinct()]),
    ];

    /// <summary>All three in view, whatever was chosen; always by the law in force, for by the form as printed nothing can be asked for.</summary>
    private Interview Interview => field ??= current.Visit.Under(Edition.InForce).Asking(RequestQuestions.Advice).Interview;

    private Assessment Assessment => Interview.Assessment;

    private IEnumerable<Topic> Told(IEnumerable<Topic> topics) => topics.Where(topic => Permits.Any(permit => permit.On(topic).Any()));
}
