#!/usr/bin/env bash
# Counts the round trips of a first visit on a link with 400 ms latency and 50 KB/s, with TCP slow start:
# `first-flight.sh PATH…` requests files from a server in another namespace. Needs root, Linux, ethtool, python3 and curl.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
id=bench$$
said=$(mktemp)
pids=()
finish() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  for side in c l s; do ip netns del "$id$side" 2>/dev/null || true; done
  rm -f "$said"
}
trap finish EXIT
for side in c l s; do ip netns add "$id$side"; done
ip link add c0 netns "${id}c" type veth peer name c1 netns "${id}l"
ip link add s0 netns "${id}s" type veth peer name s1 netns "${id}l"
for end in "${id}c c0 10.9.0.1/24" "${id}s s0 10.9.0.2/24" "${id}l c1" "${id}l s1"; do
  read -r space name address <<<"$end"
  # Sends frames with checksums, as over a wire.
  ip netns exec "$space" ethtool -K "$name" tx off rx off tso off gso off gro off >/dev/null
  [ -z "$address" ] || ip -n "$space" address add "$address" dev "$name"
  ip -n "$space" link set "$name" up
done
ip netns exec "${id}l" python3 "$here/delay.py" 400 50000 c1 s1 >/dev/null &
pids+=($!)
ip netns exec "${id}s" node "$here/serve.mjs" >"$said" &
pids+=($!)
until [ -s "$said" ]; do sleep 0.1; done
port=$(cat "$said")
for path in "$@"; do
  ip netns exec "${id}c" curl -s -o /dev/null -H 'accept-encoding: br' \
    -w "%{size_header} %{size_download} %{time_connect} %{time_starttransfer} %{time_total} $path\n" \
    "http://10.9.0.2:$port$path"
done
