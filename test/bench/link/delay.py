"""A slow link between two network namespaces, for kernels without netem: `delay.py RTT_MS BYTES_PER_SECOND a b` passes
every frame of one interface on to the other after half the round trip, and no faster than the rate."""

import heapq
import select
import socket
import sys
import time

half = float(sys.argv[1]) / 2000
rate = float(sys.argv[2])
ends = []
for name in sys.argv[3:5]:
    end = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(3))
    end.bind((name, 0))
    ends.append(end)

waiting = []
free = [0.0, 0.0]
order = 0
while True:
    now = time.monotonic()
    while waiting and waiting[0][0] <= now:
        _, _, to, frame = heapq.heappop(waiting)
        ends[to].send(frame)
    timeout = max(0, waiting[0][0] - time.monotonic()) if waiting else 1
    for end in select.select(ends, [], [], timeout)[0]:
        frame, address = end.recvfrom(65535)
        # What this program has sent itself.
        if address[2] == socket.PACKET_OUTGOING:
            continue
        to = 1 - ends.index(end)
        now = time.monotonic()
        free[to] = max(free[to], now) + len(frame) / rate
        order += 1
        heapq.heappush(waiting, (free[to] + half, order, to, frame))
