"""What the golden cases cannot show: memory, order, slow pipes, full disks, terminals.

Each function takes the program and the project's root and returns nothing, or what is wrong.
"""
import gzip
import json
import os
import pty
import select
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def records(count, words=20):
    """Records of differing length, so that workers finish out of turn."""
    for i in range(count):
        yield json.dumps({
            "id": f"r{i}", "surface": "x", "customer": f"Order {i} has not come, where is it?",
            "reply": f"Hi, we're sorry that order {i} is late. " + "It goes out today. " *
                     (1 + i * 7 % words)})


def run(amends, *words, text=b"", **options):
    return subprocess.run([amends, *words], input=text, capture_output=True, timeout=300, **options)


def order_is_kept_with_four_threads(amends, _root):
    text = "\n".join(records(2000)).encode()
    one = run(amends, "check", "--input-format", "jsonl", "--format", "ndjson", "--jobs", "1",
              text=text)
    four = run(amends, "check", "--input-format", "jsonl", "--format", "ndjson", "--jobs", "4",
               text=text)
    ids = [json.loads(line)["id"] for line in four.stdout.splitlines()]
    if ids != [f"r{i}" for i in range(2000)]:
        return f"the order is {ids[:10]}..."
    return None if one.stdout == four.stdout else "one thread and four differ"


def problems_stand_in_order_with_four_threads(amends, _root):
    lines = list(records(500))
    for at in range(50, 500, 100):
        lines[at] = "{"
    done = run(amends, "check", "--input-format", "jsonl", "--format", "ndjson", "--jobs", "4",
               text="\n".join(lines).encode())
    places = [line.split(": ")[1] for line in done.stderr.decode().splitlines()]
    wanted = [f"standard input:{at + 1}" for at in range(50, 500, 100)]
    if places != wanted or done.returncode != 2:
        return f"exit {done.returncode}, {places}"
    return None


def peak_kib(amends, words, file):
    """Peak resident memory of a run that reads `file`."""
    with open(file, "rb") as stdin, open(os.devnull, "wb") as null:
        child = subprocess.Popen([amends, *words], stdin=stdin, stdout=null)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss, child.returncode


def memory_does_not_grow_with_the_input(amends, _root):
    if b"__asan_init" in Path(amends).read_bytes():
        return None  # a sanitizer's own memory is not ours to measure
    words = ["check", "--input-format", "jsonl", "--format", "ndjson", "--jobs", "2"]
    with tempfile.TemporaryDirectory() as folder:
        once, often = Path(folder, "once"), Path(folder, "often")
        text = ("\n".join(records(2000)) + "\n").encode()
        once.write_bytes(text)
        with often.open("wb") as file:
            for _ in range(20):
                file.write(text)
        small, _ = peak_kib(amends, words, once)
        large, code = peak_kib(amends, words, often)
    if code == 2:
        return "exit 2"
    if large > 60_000 or large > small * 1.3:
        return f"{small} KiB for the input, {large} KiB for 20 times as much"
    return None


def a_full_disk_is_reported(amends, _root):
    for words in (["list"], ["check", "--format", "ndjson"]):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([amends, *words], input=b"Thanks!", stdout=full,
                                  stderr=subprocess.PIPE, timeout=60)
        if done.returncode != 2 or b"cannot write the output: No space left" not in done.stderr:
            return f"{words}: exit {done.returncode}, {done.stderr}"
    return None


def a_reader_that_leaves_is_no_error(amends, _root):
    child = subprocess.Popen([amends, "check", "--input-format", "jsonl", "--format", "ndjson"],
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    child.stdout.close()
    feed = ("\n".join(records(3000)) + "\n").encode()
    try:
        while child.poll() is None:  # never ends by itself
            child.stdin.write(feed)
    except BrokenPipeError:
        pass
    child.wait(timeout=60)
    said = child.stderr.read()
    if said or child.returncode not in (0, 1):
        return f"exit {child.returncode}, {said}"
    return None


def a_slow_pipe_is_answered_at_once(amends, _root):
    for jobs in ("1", "4"):
        child = subprocess.Popen([amends, "check", "--input-format", "jsonl", "--format", "ndjson",
                                  "--jobs", jobs], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for i, record in enumerate(records(3)):
            child.stdin.write(record.encode() + b"\n")
            child.stdin.flush()
            ready, _, _ = select.select([child.stdout], [], [], 30)
            got = os.read(child.stdout.fileno(), 1 << 16) if ready else b"{}"
            if json.loads(got).get("id") != f"r{i}":
                child.kill()
                return f"--jobs {jobs}: no answer to record {i} while the pipe is open"
        child.stdin.close()
        child.wait(timeout=60)
    return None


def lines_over_the_limit_are_reported_and_passed_over(amends, _root):
    first, last = list(records(2))
    huge = json.dumps({"reply": "a" * (3 << 20)})
    done = run(amends, "check", "--input-format", "jsonl", "--format", "ndjson",
               text="\n".join([first, huge, last]).encode())
    ids = [json.loads(line)["id"] for line in done.stdout.splitlines()]
    said = done.stderr.decode()
    if done.returncode != 2 or ids != ["r0", "r1"] or ":2: the line is too long" not in said:
        return f"exit {done.returncode}, {ids}, {said}"
    return None


def a_long_reply_is_cut_off_and_says_so(amends, _root):
    long = json.dumps({"reply": "We are late. " * 20_000})
    done = run(amends, "check", "--input-format", "jsonl", "--format", "ndjson", text=long.encode())
    return None if json.loads(done.stdout)["truncated"] else "not truncated"


def gzip_is_seen_through_whole_and_cut_off(amends, _root):
    text = ("\n".join(records(200)) + "\n").encode()
    half = len(text) // 2
    packed = gzip.compress(text[:half], mtime=0) + gzip.compress(text[half:], mtime=0)
    words = ["check", "--input-format", "jsonl", "--format", "ndjson"]
    plain, whole = run(amends, *words, text=text), run(amends, *words, text=packed)
    if whole.stdout != plain.stdout or whole.stderr:
        return f"two members: {whole.stderr}"
    cut = run(amends, *words, text=packed[:-20])
    if cut.returncode != 2 or b"is cut off" not in cut.stderr or b'"r0"' not in cut.stdout:
        return f"cut off: exit {cut.returncode}, {cut.stderr}"
    spoilt = bytearray(packed)
    spoilt[60] ^= 0xFF
    spoilt_run = run(amends, *words, text=bytes(spoilt))
    if spoilt_run.returncode != 2 or b"gzip data" not in spoilt_run.stderr:
        return f"spoilt: exit {spoilt_run.returncode}, {spoilt_run.stderr}"
    return None


def on_a_terminal(words, text, stdout_too, env):
    """What the program writes to a terminal; standard output goes there too, or nowhere."""
    master, slave = pty.openpty()
    null = os.open(os.devnull, os.O_WRONLY)
    child = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=slave if stdout_too else null,
                             stderr=slave, env=env, close_fds=True)
    os.close(slave)
    os.close(null)
    child.stdin.write(text)
    child.stdin.close()
    shown = b""
    while True:
        try:
            part = os.read(master, 1 << 16)
        except OSError:  # the other side is closed
            break
        if not part:
            break
        shown += part
    os.close(master)
    child.wait(timeout=120)
    return shown


def colours_stand_on_terminals_only(amends, _root):
    words, text = [amends, "check"], b"We're sorry you feel that way."
    if b"\x1b[1m" not in on_a_terminal(words, text, True, {}):
        return "none on a terminal"
    if b"\x1b" in on_a_terminal(words, text, True, {"NO_COLOR": "1"}):
        return "some in spite of NO_COLOR"
    if b"\x1b" not in on_a_terminal(words + ["--color", "always"], text, True, {"NO_COLOR": "1"}):
        return "none in spite of --color always"
    return "some in a pipe" if b"\x1b" in run(*words, text=text).stdout else None


def long_runs_show_progress_on_a_terminal(amends, _root):
    words = [amends, "check", "--input-format", "jsonl", "--format", "ndjson", "--jobs", "1"]
    text = ("\n".join(records(1000)) + "\n").encode()
    master, slave = pty.openpty()
    child = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=slave)
    end = time.monotonic() + 2
    while time.monotonic() < end:
        child.stdin.write(text)
    child.stdin.close()
    child.wait(timeout=120)
    os.close(slave)
    shown = os.read(master, 1 << 16)
    os.close(master)
    if b" records, " not in shown or not shown.endswith(b"\r\x1b[K"):
        return f"shown: {shown[-200:]}"
    quick = on_a_terminal(words, b'{"reply": "Thanks!"}', False, {})
    return f"a short run shows {quick}" if quick else None


def input_from_a_terminal_is_announced(amends, _root):
    master, slave = pty.openpty()
    child = subprocess.Popen([amends, "check"], stdin=slave, stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE)
    os.close(slave)
    os.write(master, b"Thanks, Ana!\n\x04")
    out, err = child.communicate(timeout=60)
    os.close(master)
    if b"end with Ctrl-D" not in err or b"Thanks, Ana!" not in out:
        return f"{err} {out}"
    return None


def an_interrupt_ends_the_run(amends, _root):
    child = subprocess.Popen([amends, "check"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    time.sleep(0.2)
    child.send_signal(signal.SIGINT)
    child.wait(timeout=10)
    return None if child.returncode == -signal.SIGINT else f"exit {child.returncode}"


def the_example_for_cpp_builds_and_runs(_amends, root):
    build = root / "build/examples-cpp"
    configure = ["cmake", "-S", root / "examples/cpp", "-B", build, "-G", "Ninja",
                 "-DCMAKE_CXX_FLAGS=-O0"]
    for command in (configure, ["cmake", "--build", build, "--parallel", str(os.cpu_count())]):
        done = subprocess.run(command, capture_output=True, text=True, timeout=900)
        if done.returncode != 0:
            return f"{command}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    done = subprocess.run([build / "example"], capture_output=True, text=True, timeout=60)
    if done.returncode != 0 or "0-23 error non-apology" not in done.stdout:
        return f"exit {done.returncode}\n{done.stdout}\n{done.stderr}"
    return None


def the_examples_are_what_they_are_for(amends, root):
    """The flawed ones are found out; the careful ones get no error and no warning."""
    done = run(amends, "check", "--format", "ndjson", str(root / "examples/replies.jsonl"))
    worst = {}
    for line in done.stdout.splitlines():
        report = json.loads(line)
        found = {d["severity"] for d in report["diagnostics"]}
        worst[report["id"]] = bool(found & {"error", "warning"})
    flawed = {"kettle-worse", "train", "hotel-worse", "parcel", "bakery"}
    wrong = [name for name, found in worst.items() if found != (name in flawed)]
    return f"misjudged: {wrong}" if wrong or len(worst) < 10 else None


def all_of_them():
    """(name, function) of each behaviour above, in order."""
    helpers = {"records", "run", "peak_kib", "on_a_terminal", "all_of_them"}
    module = sys.modules[__name__]
    own = [f for f in vars(module).values()
           if getattr(f, "__module__", None) == __name__ and f.__name__ not in helpers]
    return [(f.__name__.replace("_", "-"), f) for f in own]
