using Dapper;
using Inburgering.Web.Saving;
using Inburgering.Web.Tests.Browsing;
using Inburgering.Web.Tests.Results;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Inburgering.Web.Tests.Saving;

/// <summary>What is saved is found by its code alone, readable by its code alone, and gone in time; in a file and in PostgreSQL alike.</summary>
public sealed class SavedCasesTests : IDisposable
{
    private static readonly SavedCase First = SavedCase.Of(Visitors.Of(People.Advice));
    private static readonly SavedCase Second = SavedCase.Of(Visitors.Of(People.Extension));

    private readonly string _folder = Directory.CreateTempSubdirectory("inburgering-saved-").FullName;
    private readonly HandClock _clock = new();

    [Fact]
    public async Task In_a_file_a_case_is_saved_opened_replaced_and_deleted() => await SaveOpenReplaceDelete(new SqliteDatabase(_folder));

    [Fact]
    public async Task In_a_file_a_case_is_gone_in_time() => await Expire(new SqliteDatabase(_folder));

    [Fact]
    public async Task In_a_file_nothing_can_be_read_and_what_is_altered_does_not_open() => await AlterAndRead(new SqliteDatabase(_folder));

    [PostgresFact]
    public async Task In_PostgreSQL_a_case_is_saved_opened_replaced_and_deleted() => await SaveOpenReplaceDelete(await Postgres());

    [PostgresFact]
    public async Task In_PostgreSQL_a_case_is_gone_in_time() => await Expire(await Postgres());

    [PostgresFact]
    public async Task In_PostgreSQL_nothing_can_be_read_and_what_is_altered_does_not_open() => await AlterAndRead(await Postgres());

    [PostgresFact]
    public async Task Instances_that_start_together_make_the_tables_once()
    {
        PostgresDatabase shared = await Postgres();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Cases(shared).SaveAsync(First, _clock.GetUtcNow().AddDays(1)))));

        Assert.Equal(8, await Count(shared));
    }

    [Fact]
    public async Task The_file_and_its_folder_are_for_their_owner_alone()
    {
        string folder = Path.Combine(_folder, "eigen");
        await Cases(new SqliteDatabase(folder)).SaveAsync(First, _clock.GetUtcNow().AddDays(1));

        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
            foreach (string file in Directory.GetFiles(folder))
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            }
        }
    }

    [Fact]
    public async Task What_is_past_its_time_is_deleted_without_anybody_asking()
    {
        SqliteDatabase database = new(_folder);
        SavedCases cases = Cases(database);
        await cases.SaveAsync(First, _clock.GetUtcNow().AddDays(7));
        await cases.SaveAsync(Second, _clock.GetUtcNow().AddDays(30));
        using ExpiredCases service = new(cases, _clock);
        await service.StartAsync(CancellationToken.None);

        _clock.GoOn(TimeSpan.FromDays(8));

        for (int looked = 0; await Count(database) == 2 && looked < 500; looked++)
        {
            // The service begins on a thread of its own, perhaps only now.
            await Task.Delay(20);
            _clock.GoOn(TimeSpan.Zero);
        }

        Assert.Equal(1, await Count(database));
        await service.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Looking_for_what_is_past_its_time_makes_no_file()
    {
        await Cases(new SqliteDatabase(_folder)).DeleteExpiredAsync();

        Assert.Empty(Directory.GetFiles(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task SaveOpenReplaceDelete(SavingDatabase database)
    {
        SavedCases cases = Cases(database);
        SaveCode code = await cases.SaveAsync(First, _clock.GetUtcNow().AddDays(7));
        SaveCode other = await cases.SaveAsync(Second, _clock.GetUtcNow().AddDays(7));

        Assert.Equal(First.ToBytes(), (await cases.OpenAsync(Typed(code)))!.ToBytes());
        Assert.True(await cases.ReplaceAsync(code, Second, _clock.GetUtcNow().AddDays(30)));
        Assert.Equal(Second.ToBytes(), (await cases.OpenAsync(code))!.ToBytes());
        Assert.Equal(2, await Count(database));
        Assert.False(await cases.ReplaceAsync(SaveCode.New(), First, _clock.GetUtcNow().AddDays(30)));
        Assert.Null(await cases.OpenAsync(SaveCode.New()));
        Assert.True(await cases.DeleteAsync(code));
        Assert.False(await cases.DeleteAsync(code));
        Assert.Null(await cases.OpenAsync(code));
        Assert.NotNull(await Cases(database).OpenAsync(other));
    }

    private async Task Expire(SavingDatabase database)
    {
        SavedCases cases = Cases(database);
        SaveCode week = await cases.SaveAsync(First, _clock.GetUtcNow().AddDays(7));
        SaveCode month = await cases.SaveAsync(First, _clock.GetUtcNow().AddDays(30));

        _clock.GoOn(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.NotNull(await cases.OpenAsync(week));
        _clock.GoOn(TimeSpan.FromSeconds(1));

        Assert.Null(await cases.OpenAsync(week));
        Assert.False(await cases.DeleteAsync(week));
        Assert.False(await cases.ReplaceAsync(week, Second, _clock.GetUtcNow().AddDays(7)));
        Assert.Equal(1, await cases.DeleteExpiredAsync());
        Assert.Equal(1, await Count(database));
        Assert.NotNull(await cases.OpenAsync(month));
    }

    private async Task AlterAndRead(SavingDatabase database)
    {
        SavedCases cases = Cases(database);
        SaveCode code = await cases.SaveAsync(First, _clock.GetUtcNow().AddDays(7));
        SaveCode other = await cases.SaveAsync(Second, _clock.GetUtcNow().AddDays(7));
        await using (var connection = await database.OpenAsync())
        {
            byte[] content = (await connection.ExecuteScalarAsync<byte[]>("SELECT inhoud FROM bewaard WHERE id = @Id", new { code.Id }))!;
            Assert.Equal(-1, content.AsSpan().IndexOf("vergunning"u8));
            Assert.Equal(-1, content.AsSpan().IndexOf("1985"u8));
            // A longer life, and the answers of somebody else.
            await connection.ExecuteAsync("UPDATE bewaard SET tot = tot + 1 WHERE id = @Id", new { code.Id });
            await connection.ExecuteAsync("UPDATE bewaard SET inhoud = @content WHERE id = @Id", new { content, other.Id });
        }

        Assert.Null(await cases.OpenAsync(code));
        Assert.Null(await cases.OpenAsync(other));
        Assert.True(await cases.ReplaceAsync(code, First, _clock.GetUtcNow().AddDays(7)));
        Assert.NotNull(await cases.OpenAsync(code));
    }

    private SavedCases Cases(SavingDatabase database) => new(database, _clock, NullLogger<SavedCases>.Instance);

    private static SaveCode Typed(SaveCode code) => SaveCode.Read(code.Written.ToLowerInvariant(), out _)!;

    private static async Task<long> Count(SavingDatabase database)
    {
        await using var connection = await database.OpenAsync();
        return await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM bewaard");
    }

    /// <summary>A schema of its own on the server that there is.</summary>
    private static async Task<PostgresDatabase> Postgres()
    {
        string schema = $"t{Guid.NewGuid():n}";
        await using NpgsqlConnection connection = new(PostgresFactAttribute.Server);
        await connection.ExecuteAsync($"CREATE SCHEMA {schema}");
        return PostgresDatabase.Of($"{PostgresFactAttribute.Server};Search Path={schema}");
    }
}

/// <summary>A fact that needs a server of PostgreSQL, to which <c>POSTGRES</c> is the connection string; <c>.ci/run</c> starts one.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    private const string Variable = "POSTGRES";

    public PostgresFactAttribute() =>
        Skip = Server is null ? $"needs a server of PostgreSQL; .ci/run starts one, or {Variable}='Host=…;Database=…' dotnet test" : null;

    public static string? Server => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server ? server : null;
}
