using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace Inburgering.Web.Saving;

/// <summary>A text as a QR code: black squares of one by one, drawn as one path in a white field.</summary>
public sealed class QrDrawing
{
    private QrDrawing(int size, string path) => (Size, Path) = (size, path);

    /// <summary>The width and height, with the white edge that a reader needs.</summary>
    public int Size { get; }

    /// <summary>The black squares, row by row.</summary>
    public string Path { get; }

    /// <summary>Draws a text: the text, and nothing else.</summary>
    public static QrDrawing Of(string written)
    {
        using QRCodeData data = QRCodeGenerator.GenerateQrCode(written, QRCodeGenerator.ECCLevel.M);
        StringBuilder path = new();
        for (int row = 0; row < data.ModuleMatrix.Count; row++)
        {
            BitArray squares = data.ModuleMatrix[row];
            for (int column = 0; column < squares.Count; column++)
            {
                if (squares[column])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
                }
            }
        }

        return new(data.ModuleMatrix.Count, path.ToString());
    }
}
