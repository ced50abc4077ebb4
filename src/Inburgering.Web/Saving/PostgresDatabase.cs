using System.Data.Common;
using Inburgering.Web.Hosting;
using Npgsql;

namespace Inburgering.Web.Saving;

/// <summary>A database of PostgreSQL, which several instances of the site can share.</summary>
public sealed class PostgresDatabase : SavingDatabase
{
    public const string Setting = "Bewaren:Postgres";

    private const int SecondsToWait = 5;

    private readonly NpgsqlConnectionStringBuilder _settings;

    private PostgresDatabase(NpgsqlConnectionStringBuilder settings) => _settings = settings;

    public override string Place => $"{_settings.Database} on {_settings.Host}";

    // Of instances that start together one makes the tables, and the others wait for it.
    public override string MakeTables => """
        SELECT pg_advisory_xact_lock(493497513);
        CREATE TABLE IF NOT EXISTS bewaard (id BYTEA PRIMARY KEY, inhoud BYTEA NOT NULL, tot BIGINT NOT NULL);
        CREATE INDEX IF NOT EXISTS bewaard_tot ON bewaard (tot);
        """;

    /// <summary>Reads a connection string.</summary>
    /// <exception cref="StartRefusedException">It cannot be one.</exception>
    public static PostgresDatabase Of(string said)
    {
        try
        {
            NpgsqlConnectionStringBuilder settings = new() { Timeout = SecondsToWait, CommandTimeout = SecondsToWait };
            settings.ConnectionString = said;
            return settings is { Host.Length: > 0, Database.Length: > 0 } ? new(settings) : throw Refused("it names no Host or no Database.");
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw Refused(e.Message.Split('\n')[0].TrimEnd('.') + ".");
        }
    }

    public override async Task<DbConnection> OpenAsync()
    {
        NpgsqlConnection connection = new(_settings.ConnectionString);
        try
        {
            await connection.OpenAsync();
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Without the connection string itself: a password stands in it.</summary>
    private static StartRefusedException Refused(string why) => new($"The setting '{Setting}' is no connection string such as 'Host=db.example;Database=inburgering;Username=inburgering': {why}");
}
