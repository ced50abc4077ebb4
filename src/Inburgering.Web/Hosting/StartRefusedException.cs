namespace Inburgering.Web.Hosting;

/// <summary>The site does not start, because of something that who runs it can mend.</summary>
/// <param name="sentence">What is wrong and what to do about it.</param>
public sealed class StartRefusedException(string sentence) : Exception(sentence);
