import type { Argument, TypedCommand, TypedOption } from './grammar.js';

/**
 * What PowerShell is told. Where nothing is offered it completes files and folders by itself.
 * Source: https://learn.microsoft.com/powershell/module/microsoft.powershell.core/register-argumentcompleter
 */
export const powershellScript = (
  commands: readonly TypedCommand[],
): string => `Register-ArgumentCompleter -Native -CommandName docker-intro -ScriptBlock {
    param($word, $line, $cursor)
    $first = @(
${list(commands.filter(({ word }) => word !== ''))}
    )
    $words = @{
${commands.map(({ word, words }) => entry(word, offered(words))).join('\n')}
    }
    $options = @{
${commands.map(({ word, options }) => entry(word, list(options))).join('\n')}
    }
    $values = @{
${commands.flatMap(valuesOf).join('\n')}
    }
    $before = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { "$_" })
    $command = ''
    if ($before.Count -gt 1 -and $words.ContainsKey($before[1])) { $command = $before[1] }
    $asked = $command + ' ' + $before[-1]
    if ($values.ContainsKey($asked)) { $offered = $values[$asked] }
    elseif ($word.StartsWith('-')) { $offered = $options[$command] }
    elseif ($before.Count -eq 1) { $offered = $first }
    else { $offered = $words[$command] }
    foreach ($each in $offered) {
        $text = [regex]::Unescape($each.Text)
        if ($text.StartsWith($word)) {
            [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', [regex]::Unescape($each.About))
        }
    }
}
`;

const entry = (name: string, lines: string): string =>
  `        ${quoted(name)} = @(${lines === '' ? '' : `\n${lines}\n        `})`;

const list = (all: readonly (TypedCommand | TypedOption)[]): string =>
  all.map((each) => line('flag' in each ? each.flag : each.word, each.about)).join('\n');

const offered = (place: Argument): string =>
  typeof place === 'object' ? place.oneOf.map((each) => line(each, each)).join('\n') : '';

const line = (text: string, about: string): string =>
  `            @{ Text = ${quoted(text)}; About = ${quoted(about)} }`;

const valuesOf = ({ word, options }: TypedCommand): readonly string[] =>
  options.flatMap(({ flag, value }) =>
    value === undefined ? [] : [entry(`${word} ${flag}`, offered(value))],
  );

/**
 * A text for `[regex]::Unescape`, in ASCII and without a sign that means something: PowerShell takes
 * a typographic apostrophe for a quote, and Windows reads what a program prints in an old code page.
 */
const quoted = (text: string): string =>
  `'${text.replace(/[^\w ,.:;()/-]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;
