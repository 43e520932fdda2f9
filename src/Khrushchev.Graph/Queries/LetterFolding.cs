using System.Collections.Frozen;

namespace Khrushchev.Graph.Queries;

/// <summary>
/// Lower-case letters with a mark, by the plain letter that stands for them. A table of our own, because without the ICU library
/// (as on many servers) the runtime decomposes nothing beyond ASCII, and a store must not depend on what a machine has installed.
/// </summary>
internal static class LetterFolding
{
    private static readonly string[] Families =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        "bḃḅḇ",
        "cçćĉċčḉ",
        "dďđḋḍḏḑḓ",
        "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "fḟ",
        "gĝğġģǧǵḡ",
        "hĥħȟḣḥḧḩḫẖ",
        "iİìíîïĩīĭįıǐȉȋḭḯỉị",
        "jĵǰ",
        "kķǩḱḳḵ",
        "lĺļľłḷḹḻḽ",
        "mḿṁṃ",
        "nñńņňǹṅṇṉṋ",
        "oòóôõöøǿōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
        "pṕṗ",
        "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšſșṡṣṥṧṩẛ",
        "tţťŧțṫṭṯṱẗ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "vṽṿ",
        "wŵẁẃẅẇẉẘ",
        "xẋẍ",
        "yýÿŷȳẏẙỳỵỷỹ",
        "zźżžẑẓẕ",
        "аӑӓ",
        "гѓ",
        "еѐёӗ",
        "жӂӝ",
        "зӟ",
        "ийѝӣӥ",
        "кќ",
        "оӧ",
        "уўӯӱӳ",
        "чӵ",
        "ыӹ",
        "эӭ",
        "ії",
        "ѵѷ",
        "әӛ",
        "өӫ",
        "αάὰ",
        "εέὲ",
        "ηήὴ",
        "ιίϊΐὶ",
        "οόὸ",
        "υύϋΰὺ",
        "ωώὼ",
    ];

    private static readonly FrozenDictionary<char, string> Plain = Families
        .SelectMany(f => f[1..].Select(letter => KeyValuePair.Create(letter, f[..1])))
        .Append(KeyValuePair.Create('æ', "ae")).Append(KeyValuePair.Create('œ', "oe")).Append(KeyValuePair.Create('ß', "ss"))
        .ToFrozenDictionary();

    /// <summary>The plain letters, or null where the letter stands for itself.</summary>
    public static string? Of(int rune) => rune <= char.MaxValue && Plain.TryGetValue((char)rune, out var plain) ? plain : null;
}
