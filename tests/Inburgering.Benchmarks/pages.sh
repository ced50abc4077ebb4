#!/usr/bin/env bash
# The published site beside a bare Razor Pages app, both on one core over loopback: requests a second, the time of a core for
# each, and cold start. Usage: pages.sh [first port of two, 5790] [seconds for each load, 0.5]
set -eu
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
published=$(mktemp -d)
trap 'rm -rf "$published"' EXIT
dotnet publish tests/Inburgering.Benchmarks/Bare -c Release -o "$published/bare" -v quiet
dotnet publish src/Inburgering.Web -c Release -p:PublishReadyToRun=true -o "$published/ours" -v quiet
dotnet build tests/Inburgering.Benchmarks -c Release -v quiet
dotnet tests/Inburgering.Benchmarks/bin/Release/net10.0/Inburgering.Benchmarks.dll pages "$published/bare" "$published/ours" "${1:-5790}" "${2:-0.5}"
