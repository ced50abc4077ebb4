namespace Inburgering.Web.Languages;

/// <summary>A page that always has the Dutch beside its words, because it is made for paper and the desk reads Dutch.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BesideDutchAttribute : Attribute;
