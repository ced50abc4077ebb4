using System.Buffers.Binary;
using System.Data.Common;
using System.Net.Sockets;
using System.Security.Cryptography;
using Dapper;

namespace Inburgering.Web.Saving;

/// <summary>
/// The cases that visitors saved. A row is found by a hash of the code and encrypted with another: who has the database, or runs
/// it, can read nothing in it, and tells a row from another by its last moment alone.
/// </summary>
public sealed partial class SavedCases(SavingDatabase database, TimeProvider clock, ILogger<SavedCases> logger)
{
    private volatile bool _hasTables;

    private long Now => clock.GetUtcNow().ToUnixTimeSeconds();

    /// <summary>Saves a case under a code of its own.</summary>
    /// <param name="saved">The case.</param>
    /// <param name="until">From when on it is gone.</param>
    /// <exception cref="SavingUnavailableException">The database cannot be used now.</exception>
    public async Task<SaveCode> SaveAsync(SavedCase saved, DateTimeOffset until)
    {
        SaveCode code = SaveCode.New();
        await Using(connection => connection.ExecuteAsync("INSERT INTO bewaard (id, inhoud, tot) VALUES (@Id, @Inhoud, @Tot)", Sealed(code, saved, until)));
        return code;
    }

    /// <summary>Saves a case in the place of the one under a code.</summary>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="SavingUnavailableException">The database cannot be used now.</exception>
    public async Task<bool> ReplaceAsync(SaveCode code, SavedCase saved, DateTimeOffset until)
    {
        Row row = Sealed(code, saved, until);
        return await Using(connection => connection.ExecuteAsync("UPDATE bewaard SET inhoud = @Inhoud, tot = @Tot WHERE id = @Id AND tot > @Now", new { row.Id, row.Inhoud, row.Tot, Now })) > 0;
    }

    /// <summary>Opens the case under a code.</summary>
    /// <returns>The case; null when there is none, it is past its time, or somebody altered it.</returns>
    /// <exception cref="SavingUnavailableException">The database cannot be used now.</exception>
    public async Task<SavedCase?> OpenAsync(SaveCode code)
    {
        Row? row = await Using(connection => connection.QuerySingleOrDefaultAsync<Row>("SELECT id, inhoud, tot FROM bewaard WHERE id = @Id AND tot > @Now", new { code.Id, Now }));
        if (row is null)
        {
            return null;
        }

        try
        {
            return SavedCase.Read(CaseSeal.Open(code.Key, row.Inhoud, Bound(row.Id, row.Tot)));
        }
        catch (CryptographicException)
        {
            Altered(logger, database.Place);
            return null;
        }
    }

    /// <summary>Deletes the case under a code.</summary>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="SavingUnavailableException">The database cannot be used now.</exception>
    public async Task<bool> DeleteAsync(SaveCode code) =>
        await Using(connection => connection.ExecuteAsync("DELETE FROM bewaard WHERE id = @Id AND tot > @Now", new { code.Id, Now })) > 0;

    /// <summary>Deletes the cases that are past their time.</summary>
    /// <returns>How many there were.</returns>
    /// <exception cref="SavingUnavailableException">The database cannot be used now.</exception>
    public async Task<int> DeleteExpiredAsync() =>
        database.IsThere ? await Using(connection => connection.ExecuteAsync("DELETE FROM bewaard WHERE tot <= @Now", new { Now })) : 0;

    /// <summary>Whether the database can be used now; there need be none before somebody saves.</summary>
    public async Task<bool> CanBeUsedAsync()
    {
        try
        {
            return !database.IsThere || await Using(connection => connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM bewaard WHERE tot = 0")) == 0;
        }
        catch (SavingUnavailableException)
        {
            return false;
        }
    }

    private static Row Sealed(SaveCode code, SavedCase saved, DateTimeOffset until)
    {
        (byte[] id, long last) = (code.Id, until.ToUnixTimeSeconds());
        return new(id, CaseSeal.Seal(code.Key, saved.ToBytes(), Bound(id, last)), last);
    }

    /// <summary>What a row cannot be parted from: its id, and its last moment.</summary>
    private static byte[] Bound(byte[] id, long until)
    {
        byte[] bound = new byte[id.Length + sizeof(long)];
        id.CopyTo(bound, 0);
        BinaryPrimitives.WriteInt64BigEndian(bound.AsSpan(id.Length), until);
        return bound;
    }

    private async Task<T> Using<T>(Func<DbConnection, Task<T>> work)
    {
        try
        {
            await using DbConnection connection = await database.OpenAsync();
            if (!_hasTables)
            {
                await connection.ExecuteAsync(database.MakeTables);
                _hasTables = true;
            }

            return await work(connection);
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException or TimeoutException or SocketException)
        {
            // Perhaps another database is put in its place.
            _hasTables = false;
            Unavailable(logger, database.Place, e.Message);
            throw new SavingUnavailableException(e);
        }
    }

    [LoggerMessage(LogLevel.Error, "Nothing can be saved or opened by a code now, all else works. The database {Place} says: {Reason} See docs/operations.md, Saved answers")]
    private static partial void Unavailable(ILogger logger, string place, string reason);

    [LoggerMessage(LogLevel.Error, "A row of the database {Place} was altered, and does not open")]
    private static partial void Altered(ILogger logger, string place);

    /// <param name="Id">What it is found by.</param>
    /// <param name="Inhoud">The case, encrypted.</param>
    /// <param name="Tot">From which second on it is gone, counted from 1970.</param>
    private sealed record Row(byte[] Id, byte[] Inhoud, long Tot);
}

/// <summary>The database cannot be used now; the log has said why.</summary>
public sealed class SavingUnavailableException(Exception cause) : Exception("The database of saved answers cannot be used.", cause);
