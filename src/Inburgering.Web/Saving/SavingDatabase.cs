using System.Data.Common;
using Inburgering.Web.Hosting;

namespace Inburgering.Web.Saving;

/// <summary>The database in which cases are saved: a file of our own, or PostgreSQL. Nothing is opened before somebody saves.</summary>
public abstract class SavingDatabase
{
    private const string FolderName = "bewaard";

    /// <summary>How it is called in the log.</summary>
    public abstract string Place { get; }

    /// <summary>What makes the tables where they are not there.</summary>
    public abstract string MakeTables { get; }

    /// <summary>Whether there can be anything in it.</summary>
    public virtual bool IsThere => true;

    /// <summary>The database that the settings name; the usual file where they name none.</summary>
    /// <exception cref="StartRefusedException">They name two, or one that cannot be.</exception>
    public static SavingDatabase Of(IConfiguration configuration, IHostEnvironment environment) => configuration[PostgresDatabase.Setting] switch
    {
        null => new SqliteDatabase(StateFolder.Of(configuration, environment, SqliteDatabase.Setting, FolderName, "the saved answers")),
        _ when configuration[SqliteDatabase.Setting] is { Length: > 0 } => throw new StartRefusedException($"The settings '{SqliteDatabase.Setting}' and '{PostgresDatabase.Setting}' name two places for the saved answers: leave one out."),
        var said => PostgresDatabase.Of(said),
    };

    /// <summary>An open connection.</summary>
    /// <exception cref="DbException">There is none to be had.</exception>
    public abstract Task<DbConnection> OpenAsync();
}
