using System.Text.Json;

namespace Inburgering.Web.Tests.Api;

internal static class Json
{
    public static string Text(this JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
