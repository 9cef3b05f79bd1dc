"""What lies outside of the platform: name servers, package sources, a public certificate authority."""
import http.server
import pathlib
import socketserver
import struct
import threading
import urllib.parse

from lab import shell
from lab.hosts import ROUTER


class Authority:
    """A public certificate authority that every host trusts."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir()
        self.certificate = self.folder / "ca.crt"
        shell.run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days",
                  "30", "-subj", "/CN=Public authority of the lab", "-keyout", self.folder / "ca.key",
                  "-out", self.certificate)

    def issue(self, names, folder):
        """Writes tls.key and tls.crt for these names into a folder."""
        folder = pathlib.Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        request, extensions = folder / "request.pem", folder / "extensions.cnf"
        shell.run("openssl", "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                  "-subj", f"/CN={names[0]}", "-keyout", folder / "tls.key", "-out", request)
        extensions.write_text("subjectAltName=" + ",".join(f"DNS:{name}" for name in names) + "\n")
        shell.run("openssl", "x509", "-req", "-days", "20", "-in", request, "-CA", self.certificate, "-CAkey",
                  self.folder / "ca.key", "-CAcreateserial", "-extfile", extensions, "-out", folder / "tls.crt")
        request.unlink()
        extensions.unlink()


class World:
    """Serves names and pages at the router's address, from threads of this process."""

    def __init__(self, packages, authority, scratch):
        self.names = {"packages.lab.test": ROUTER, "acme.lab.test": ROUTER}
        self.packages = [pathlib.Path(folder) for folder in packages]
        self.authority = authority
        self.scratch = pathlib.Path(scratch)
        for server in (self._name_server(), self._web_server()):
            threading.Thread(target=server.serve_forever, daemon=True).start()

    def _name_server(self):
        world = self

        class Answer(socketserver.BaseRequestHandler):
            def handle(self):
                data, channel = self.request
                answer = world.resolve(data)
                if answer:
                    channel.sendto(answer, self.client_address)

        return socketserver.ThreadingUDPServer((ROUTER, 53), Answer)

    def resolve(self, query):
        """Answers a question for an IPv4 address; NXDOMAIN for names nobody has published."""
        labels, at = [], 12
        while at < len(query) and query[at]:
            labels.append(query[at + 1:at + 1 + query[at]].decode("ascii", "replace").lower())
            at += 1 + query[at]
        if at + 5 > len(query):
            return None
        question, kind = query[12:at + 5], struct.unpack(">H", query[at + 1:at + 3])[0]
        address = self.names.get(".".join(labels))
        found = address is not None and kind == 1
        head = query[:2] + struct.pack(">HHHHH", 0x8580 | (0 if address else 3), 1, 1 if found else 0, 0, 0)
        record = b""
        if found:
            record = b"\xc0\x0c" + struct.pack(">HHIH", 1, 1, 5, 4) + bytes(int(part) for part in address.split("."))
        return head + question + record

    def _web_server(self):
        world = self

        class Answer(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                status, body = world.page(self.headers.get("Host", ""), self.path)
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        return http.server.ThreadingHTTPServer((ROUTER, 80), Answer)

    def page(self, host, path):
        parsed = urllib.parse.urlsplit(path)
        if host == "acme.lab.test" and parsed.path == "/certificate":
            name = urllib.parse.parse_qs(parsed.query)["name"][0]
            folder = self.scratch / "acme" / name
            if not (folder / "tls.crt").exists():
                self.authority.issue([name, f"*.{name}"], folder)
            return 200, (folder / "tls.crt").read_bytes() + (folder / "tls.key").read_bytes()
        for folder in self.packages:
            file = folder / pathlib.PurePosixPath(urllib.parse.unquote(parsed.path)).name
            if parsed.path.startswith(f"/{folder.name}/") and file.is_file():
                return 200, file.read_bytes()
        return 404, b""
