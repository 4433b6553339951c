/** Words with which a statement begins, or that stand between two values. */
export const wordsOfPython: readonly string[] =
  'and as assert async await break case class continue def del elif else except exec finally for from global if import in is lambda match nonlocal not or pass print raise return try type while with yield'.split(
    ' ',
  );

/** Words with which other languages give a name its first value. */
export const declaring: readonly string[] =
  'var let const auto int float double char bool boolean String'.split(' ');
