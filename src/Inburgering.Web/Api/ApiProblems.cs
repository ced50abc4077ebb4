namespace Inburgering.Web.Api;

/// <summary>Says in each refusal of the API what is wrong, and what to do: also where the framework refused before any code of ours.</summary>
internal static class ApiProblems
{
    public static void Explain(ProblemDetailsContext problem) =>
        problem.ProblemDetails.Detail ??= ApiLanguage.Choose(problem.HttpContext).Plain(Why(problem.ProblemDetails.Status, problem.HttpContext));

    private static Text Why(int? status, HttpContext context)
    {
        bool takesMany = BatchEndpoint.Takes(context);
        return status switch
        {
            StatusCodes.Status400BadRequest when takesMany => Text.Of("api.fout.lijst", ("meeste", BatchRequest.MostApplicants)),
            StatusCodes.Status400BadRequest => Text.Of("api.fout.json"),
            StatusCodes.Status404NotFound => Text.Of("api.fout.geen-adres"),
            StatusCodes.Status405MethodNotAllowed => Text.Of("api.fout.methode"),
            StatusCodes.Status408RequestTimeout => Text.Of("api.fout.te-traag"),
            StatusCodes.Status413PayloadTooLarge when takesMany => Text.Of("api.fout.te-groot.lijst", ("meeste", BatchRequest.MostMegabytes)),
            StatusCodes.Status413PayloadTooLarge => Text.Of("api.fout.te-groot"),
            StatusCodes.Status415UnsupportedMediaType => Text.Of("api.fout.soort"),
            StatusCodes.Status429TooManyRequests => Text.Of("api.fout.te-vaak"),
            >= StatusCodes.Status500InternalServerError => Text.Of("api.fout.onze"),
            _ => Text.Of("api.fout.anders"),
        };
    }
}
