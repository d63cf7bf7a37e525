# Checks an exported history of one child with what Windows brings along (PowerShell 5.1 or newer).
#
#   powershell -ExecutionPolicy Bypass -File verify.ps1 FOLDER
#
# It checks the files against the statement, and each record against the one before it. verify.py checks more: that the
# table says what the records say, the signature, and an earlier export.
# It was written where there is no Windows: NOT YET PROVED there. Where it fails to run, use verify.py.
param([string]$Folder = '.')
$ErrorActionPreference = 'Stop'
$sha = [System.Security.Cryptography.SHA256]::Create()
$utf8 = New-Object System.Text.UTF8Encoding($false)

function Get-Hash([byte[]]$Bytes) {
  return ([System.BitConverter]::ToString($sha.ComputeHash($Bytes)) -replace '-', '').ToLowerInvariant()
}

$wrong = 0
function Write-Wrong([string]$Words) {
  $script:wrong += 1
  Write-Host "  $Words"
}

$place = (Resolve-Path -LiteralPath $Folder).Path
$statementBytes = [System.IO.File]::ReadAllBytes((Join-Path $place 'statement.json'))
$statement = $utf8.GetString($statementBytes) | ConvertFrom-Json
if ($statement.statement -ne 'chairside-history/1') {
  Write-Host 'This is not an export of a history that this program knows.'
  exit 2
}
Write-Host "Export $($statement.export)"
Write-Host "  Statement SHA-256  $(Get-Hash $statementBytes)"

foreach ($file in $statement.files) {
  if ($file.name -ne [System.IO.Path]::GetFileName($file.name)) {
    Write-Wrong 'The statement names a file outside the folder.'
    continue
  }
  $path = Join-Path $place $file.name
  if (-not (Test-Path -LiteralPath $path)) { Write-Wrong "$($file.name) is missing." }
  elseif ((Get-Hash ([System.IO.File]::ReadAllBytes($path))) -ne $file.sha256) { Write-Wrong "$($file.name) was changed." }
}

# Lines are read as bytes: a hash is of exactly what stands there.
$bytes = [System.IO.File]::ReadAllBytes((Join-Path $place 'history.jsonl'))
$number = 0
$from = 0
$last = ''
while ($from -lt $bytes.Length) {
  $end = [System.Array]::IndexOf($bytes, [byte]10, $from)
  if ($end -lt 0) { $end = $bytes.Length }
  $line = New-Object byte[] ($end - $from)
  [System.Array]::Copy($bytes, $from, $line, 0, $line.Length)
  $from = $end + 1
  if ($number -gt 0) {
    $head = $utf8.GetString($line, 0, [System.Math]::Min($line.Length, 120))
    if ($head -notmatch '^\{"number":(\d+),"previous":"([0-9a-f]{64})"') { Write-Wrong "Record $number cannot be read." }
    elseif ([int]$Matches[1] -ne $number) {
      Write-Wrong "Where record $number should stand there is another: one was left out, put in or moved."
      break
    }
    elseif ($Matches[2] -ne $last) {
      Write-Wrong "Record $($number - 1) is not the one that record $number was made to follow: one of the two was changed."
    }
  }
  $last = Get-Hash $line
  $number += 1
}
$count = $number - 1
if ($count -ne $statement.records) { Write-Wrong "There are $count records; the statement says $($statement.records)." }
elseif ($last -ne $statement.last) { Write-Wrong "Record $count, the last, is not the one that the statement names." }

if ($wrong -eq 0) {
  Write-Host "RESULT: everything agrees: $count records, each follows on the one before."
  Write-Host 'The signature was not checked: verify.py does that.'
  Write-Host 'Compare the SHA-256 of the statement with the one that was read to you. README.txt says what this proves.'
  exit 0
}
Write-Host 'RESULT: SOMETHING WAS CHANGED.'
exit 1
