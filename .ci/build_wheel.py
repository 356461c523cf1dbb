#!/usr/bin/env python3
"""Builds the wheel: a static polyguide for any Linux of its age, installed by pip as a script.

    python3 .ci/build_wheel.py [FOLDER]     writes the wheel into FOLDER, by default dist/

pip and other front ends call build_wheel() (PEP 517). The version is the binary's own. It needs what
.ci/setup installs, Python 3.11 and binutils; the wheel needs nothing but the C library.
"""
import base64
import csv
import hashlib
import io
import json
import platform
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCRATCH = ROOT / ".build" / "wheel"
# Where each library's archive and licence are; the C libraries are Debian's.
LIBRARIES = {
    "cmark-gfm": "libcmark-gfm-dev",
    "cmark-gfm-extensions": "libcmark-gfm-extensions-dev",
    "yaml": "libyaml-dev",
    "expat": "libexpat1-dev",
}
# What every Linux with glibc has (PEP 600).
ALLOWED = {"libc.so.6", "libm.so.6", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"}
MOST_BYTES = 20_000_000


def build_wheel(folder, config_settings=None, metadata_directory=None):
    """Writes the wheel into a folder and gives its file name."""
    if sys.platform != "linux":
        raise SystemExit("wheels are built on Linux: on this system use swift build -c release")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    binary = static_binary()
    version = output(binary, "--version").strip()
    if not re.fullmatch(r"\d+(\.\d+)*((a|b|rc)\d+)?", version):
        raise SystemExit(f"{version} is no version of a Python package (PEP 440): write 1.2.0 or 1.2.0rc1")
    name = f"{project['name']}-{version}"
    tag = f"py3-none-{platform_tag(binary)}"
    info = f"{name}.dist-info"
    files = {f"{name}.data/scripts/polyguide": binary.read_bytes()}
    licenses = license_texts()
    for path, text in licenses.items():
        files[f"{info}/licenses/{path}"] = text
    files[f"{info}/METADATA"] = metadata(project, version, licenses).encode()
    files[f"{info}/WHEEL"] = (
        f"Wheel-Version: 1.0\nGenerator: polyguide\nRoot-Is-Purelib: false\nTag: {tag}\n".encode()
    )
    files[f"{info}/RECORD"] = record(files, f"{info}/RECORD")
    file_name = f"{name}-{tag}.whl"
    write_zip(Path(folder) / file_name, files)
    return file_name


def static_binary():
    """Builds with Swift's and the C libraries inside, and strips."""
    archives = SCRATCH / "archives"
    archives.mkdir(parents=True, exist_ok=True)
    for library in LIBRARIES:
        link(archives, compiler_file(f"lib{library}.a"))
    link(archives, compiler_file("libstdc++.a"))
    # The linker takes the archives, since no other file of these names is in the first folder it looks in.
    subprocess.run(
        ["swift", "build", "-c", "release", "--product", "polyguide", "--static-swift-stdlib"]
        + ["--package-path", ROOT, "--scratch-path", SCRATCH]
        + ["-Xswiftc", f"-L{archives}", "-Xswiftc", "-Xclang-linker", "-Xswiftc", "-static-libgcc"]
        # At a fixed address the binary needs no relocations, which take a megabyte and are done at each start.
        + ["-Xlinker", "--gc-sections", "-Xswiftc", "-Xclang-linker", "-Xswiftc", "-no-pie"]
        # Nothing loads into the binary: names for that would take a third of a megabyte.
        + ["-Xlinker", "--no-export-dynamic"],
        check=True,
        stdout=sys.stderr,
    )
    binary = SCRATCH / "polyguide"
    subprocess.run(["strip", "-o", binary, SCRATCH / "release" / "polyguide"], check=True)
    if binary.stat().st_size > MOST_BYTES:
        raise SystemExit(f"the binary has {binary.stat().st_size} bytes, more than {MOST_BYTES}")
    needed = set(re.findall(r"NEEDED\s+(\S+)", output("objdump", "-p", binary)))
    if needed - ALLOWED:
        raise SystemExit(f"the binary needs {', '.join(sorted(needed - ALLOWED))}")
    return binary


def compiler_file(name):
    """The path of a library as the compiler that comes with Swift knows it."""
    path = Path(output("clang", f"-print-file-name={name}").strip())
    if not path.is_absolute():
        raise SystemExit(f"there is no {name}: bash .ci/setup installs it")
    return path


def link(folder, target):
    place = folder / target.name
    place.unlink(missing_ok=True)
    place.symlink_to(target.resolve())


def platform_tag(binary):
    """manylinux with the newest version of the C library that a symbol asks for (PEP 600)."""
    symbols = output("objdump", "-T", binary)
    versions = {tuple(map(int, v.split("."))) for v in re.findall(r"\bGLIBC_(\d+\.\d+)", symbols)}
    major, minor = max(versions)
    return f"manylinux_{major}_{minor}_{platform.machine()}"


def license_texts():
    """The project's licence, and those of all that is linked in, whose terms ask for it."""
    target = json.loads(output("swift", "-print-target-info"))
    swift = Path(target["paths"]["runtimeResourcePath"])
    texts = {
        "LICENSE": ROOT / "LICENSE",
        "swift.txt": swift.parent.parent / "share" / "swift" / "LICENSE.txt",
        "swift-argument-parser.txt": SCRATCH / "checkouts" / "swift-argument-parser" / "LICENSE.txt",
    }
    for library, package in LIBRARIES.items():
        texts[f"{library}.txt"] = Path("/usr/share/doc") / package / "copyright"
    return {name: path.read_bytes() for name, path in texts.items()}


def metadata(project, version, licenses):
    """METADATA (core metadata 2.4)."""
    fields = [
        ("Metadata-Version", "2.4"),
        ("Name", project["name"]),
        ("Version", version),
        ("Summary", project["description"]),
        ("Keywords", ",".join(project["keywords"])),
        ("License-Expression", project["license"]),
        *(("License-File", name) for name in licenses),
        *(("Project-URL", f"{label}, {url}") for label, url in project["urls"].items()),
        ("Requires-Python", project["requires-python"]),
        ("Description-Content-Type", "text/markdown"),
    ]
    head = "".join(f"{key}: {value}\n" for key, value in fields)
    return head + "\n" + (ROOT / project["readme"]).read_text()


def record(files, own):
    """RECORD: each file with its hash and size."""
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    for path, content in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        rows.writerow([path, f"sha256={digest}", len(content)])
    rows.writerow([own, "", ""])
    return text.getvalue().encode()


def write_zip(path, files):
    """Writes the archive: the same files give the same bytes; scripts are executable."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_DEFLATED
            mode = 0o755 if "/scripts/" in name else 0o644
            entry.external_attr = (0o100000 | mode) << 16
            archive.writestr(entry, content)


def output(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


if __name__ == "__main__":
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "dist")
    print(folder / build_wheel(folder))
