using System.Data.Common;
using Dapper;
using Inburgering.Web.Hosting;
using Microsoft.Data.Sqlite;

namespace Inburgering.Web.Saving;

/// <summary>A file in a folder of its own, which also holds what SQLite writes beside it.</summary>
/// <param name="folder">The full path of the folder.</param>
public sealed class SqliteDatabase(string folder) : SavingDatabase
{
    public const string Setting = "Bewaren:Map";

    private const string FileName = "bewaard.db";
    private const int SecondsToWait = 5;

    private readonly string _file = Path.Combine(folder, FileName);

    public override string Place => _file;

    public override bool IsThere => File.Exists(_file);

    public override string MakeTables => """
        PRAGMA journal_mode = WAL;
        CREATE TABLE IF NOT EXISTS bewaard (id BLOB PRIMARY KEY, inhoud BLOB NOT NULL, tot INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS bewaard_tot ON bewaard (tot);
        """;

    public override async Task<DbConnection> OpenAsync()
    {
        MakeFile();
        // Without a pool: a file that is put back is used at once, and beside it nothing is left when nobody saves.
        SqliteConnection connection = new(new SqliteConnectionStringBuilder { DataSource = _file, DefaultTimeout = SecondsToWait, Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync();
            // What is deleted is written over.
            await connection.ExecuteAsync("PRAGMA secure_delete = ON");
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes the file for its owner alone; SQLite gives what it writes beside it the same rights.</summary>
    private void MakeFile()
    {
        StateFolder.Make(folder);
        if (!OperatingSystem.IsWindows() && !IsThere)
        {
            using FileStream made = new(_file, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
        }
    }
}
