using Inburgering.Web.Saving;

namespace Inburgering.Web.Tests.Saving;

/// <summary>A code is hard to guess, easy to write down, and tells a slip of the pen.</summary>
public sealed class SaveCodeTests
{
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    [Fact]
    public void A_code_has_five_groups_of_four_signs_that_look_like_no_other()
    {
        for (int made = 0; made < 200; made++)
        {
            Assert.Matches($"^([{Signs}]{{4}}-){{4}}[{Signs}]{{4}}$", SaveCode.New().Written);
        }
    }

    [Fact]
    public void No_two_codes_and_no_two_signs_at_a_place_are_always_the_same()
    {
        string[] made = [.. Enumerable.Range(0, 2000).Select(_ => SaveCode.New().Written.Replace("-", "", StringComparison.Ordinal))];

        Assert.Equal(made.Length, made.Distinct().Count());
        Assert.All(Enumerable.Range(0, SaveCode.Length), place => Assert.Equal(Signs.Length, made.Select(code => code[place]).Distinct().Count()));
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData(" {0} ")]
    [InlineData("{0}\n")]
    public void It_is_read_as_it_was_written(string typed)
    {
        SaveCode code = SaveCode.New();

        Assert.Equal(code.Written, Read(string.Format(null, typed, code.Written)));
    }

    [Fact]
    public void Small_letters_spaces_other_dashes_other_digits_and_signs_that_look_alike_are_forgiven()
    {
        for (int made = 0; made < 200; made++)
        {
            string written = SaveCode.New().Written;
            string bare = written.Replace("-", "", StringComparison.Ordinal);

            Assert.Equal(written, Read(bare.ToLowerInvariant()));
            Assert.Equal(written, Read(string.Join(' ', bare.ToCharArray())));
            Assert.Equal(written, Read(written.Replace('-', '–')));
            Assert.Equal(written, Read(bare.Replace('0', 'o').Replace('1', 'l').Replace('V', 'u')));
            Assert.Equal(written, Read(bare.Replace('0', 'O').Replace('1', 'ı')));
            Assert.Equal(written, Read(string.Concat(bare.Select(sign => char.IsAsciiDigit(sign) ? (char)(sign - '0' + '٠') : sign))));
        }
    }

    [Fact]
    public void Every_wrong_sign_is_noticed()
    {
        string bare = SaveCode.New().Written.Replace("-", "", StringComparison.Ordinal);

        Assert.All(
            from place in Enumerable.Range(0, bare.Length)
            from sign in Signs
            where sign != bare[place]
            select string.Concat(bare.AsSpan(0, place), [sign], bare.AsSpan(place + 1)),
            wrong => Assert.Equal("code.fout.teken", Refusal(wrong)));
    }

    [Fact]
    public void Any_two_signs_that_changed_places_are_noticed()
    {
        string bare = SaveCode.New().Written.Replace("-", "", StringComparison.Ordinal);

        Assert.All(
            from one in Enumerable.Range(0, bare.Length)
            from other in Enumerable.Range(one + 1, bare.Length - one - 1)
            where bare[one] != bare[other]
            select Swapped(bare, one, other),
            wrong => Assert.Equal("code.fout.teken", Refusal(wrong)));
    }

    [Theory]
    [InlineData("", "code.fout.leeg")]
    [InlineData(" - ", "code.fout.leeg")]
    [InlineData("ABCD", "code.fout.lengte")]
    [InlineData("ABCD-ABCD-ABCD-ABCD-ABCD-A", "code.fout.lengte")]
    [InlineData("ABCD-ABCD-ABCD-ABCD-ABC!", "code.fout.teken")]
    public void What_can_be_no_code_is_refused_with_what_is_wrong(string typed, string refusal) => Assert.Equal(refusal, Refusal(typed));

    [Fact]
    public void The_id_the_key_and_the_code_do_not_tell_each_other()
    {
        SaveCode code = SaveCode.New();

        Assert.NotEqual(code.Id, code.Key);
        Assert.Equal(32, code.Id.Length);
        Assert.Equal(32, code.Key.Length);
        Assert.DoesNotContain(code.Written, $"{code}", StringComparison.Ordinal);
    }

    private static string? Read(string typed)
    {
        SaveCode? code = SaveCode.Read(typed, out Text? refusal);
        Assert.Null(refusal);
        return code?.Written;
    }

    private static string? Refusal(string typed)
    {
        Assert.Null(SaveCode.Read(typed, out Text? refusal));
        return refusal?.Key;
    }

    private static string Swapped(string bare, int one, int other)
    {
        char[] signs = bare.ToCharArray();
        (signs[one], signs[other]) = (signs[other], signs[one]);
        return new(signs);
    }
}
