"""Tests of the generated inventory script. Usage: python3 quartermaster_test.py <script>"""
import base64
import http.server
import importlib.util
import io
import json
import os
import stat
import sys
import tempfile
import threading
import time
import unittest
from contextlib import redirect_stderr, redirect_stdout

SCRIPT = sys.argv.pop(1)
sys.dont_write_bytecode = True
HOSTILE = "{{ lookup('pipe', 'touch owned') }}"


def load():
    spec = importlib.util.spec_from_file_location("quartermaster", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.time.sleep = lambda seconds: None
    return module


class Api(http.server.BaseHTTPRequestHandler):
    status, body, headers_out, seen = 200, b"", {}, []

    def do_GET(self):
        Api.seen.append((self.path, self.headers.get("Authorization")))
        self.send_response(Api.status)
        for name, value in Api.headers_out.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(Api.body)

    def log_message(self, *arguments):
        pass


class QuartermasterTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Api)
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()

    @classmethod
    def tearDownClass(cls):
        cls.server.shutdown()
        cls.server.server_close()

    def setUp(self):
        self.script = load()
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        for name in list(os.environ):
            if name.startswith("QUARTERMASTER_"):
                del os.environ[name]
        os.environ["XDG_CACHE_HOME"] = self.folder.name
        os.environ["QUARTERMASTER_URL"] = "http://127.0.0.1:%d" % self.server.server_address[1]
        os.environ["QUARTERMASTER_TOKEN"] = "secret"
        Api.status, Api.headers_out, Api.seen = 200, {}, []
        self.name, (self.cluster, self.address) = sorted(self.script.HOSTS.items())[0]
        self.answer(self.node())

    def node(self, **fields):
        return {
            "node_id": "id-" + fields.get("node_name", self.name),
            "node_name": self.name,
            "node_type": "core",
            "status": "active",
            **fields,
        }

    def answer(self, *nodes):
        Api.body = json.dumps({"nodes": list(nodes)}).encode()

    def run_script(self, *arguments):
        out, err = io.StringIO(), io.StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            code = self.script.main(list(arguments or ["--list"]))
        return code, json.loads(out.getvalue()) if code == 0 else None, err.getvalue()

    def host(self):
        return self.name + "." + self.script.DOMAIN

    def assert_refused(self, part):
        code, _, message = self.run_script()
        self.assertEqual(1, code)
        self.assertIn(part, message)

    def test_is_switched_off_without_a_url(self):
        del os.environ["QUARTERMASTER_URL"]
        self.assertEqual((0, {"_meta": {"hostvars": {}}}), self.run_script()[:2])
        self.assertEqual([], Api.seen)

    def test_adds_status_and_key(self):
        key = base64.b64encode(bytes(range(32))).decode()
        self.answer(self.node(wireguard_public_key=key, wireguard_ip=self.address, cluster_id=self.cluster))
        code, listed, _ = self.run_script()
        self.assertEqual(0, code)
        self.assertEqual({"__ansible_unsafe": key}, listed["_meta"]["hostvars"][self.host()]["wireguard_public_key"])
        self.assertEqual({"__ansible_unsafe": "active"}, listed["_meta"]["hostvars"][self.host()]["frameworks_status"])
        self.assertEqual("Bearer secret", Api.seen[0][1])
        self.assertIn("environment=" + self.script.ENVIRONMENT, Api.seen[0][0])

    def test_answers_for_one_host(self):
        self.assertIn("frameworks_status", self.run_script("--host", self.host())[1])
        self.assertEqual({}, self.run_script("--host", "nobody.example")[1])

    def test_marks_every_text_as_no_template(self):
        self.answer(self.node(node_id=HOSTILE, region=HOSTILE, tags=[HOSTILE], ansible_connection="local"))
        variables = self.run_script()[1]["_meta"]["hostvars"][self.host()]
        self.assertEqual({"__ansible_unsafe": HOSTILE}, variables["frameworks_node_id"])
        self.assertEqual({"frameworks_node_id", "frameworks_status"}, set(variables))

    def test_refuses_what_has_not_its_form(self):
        for fields, part in (
            ({"node_name": HOSTILE}, "a name that is none"),
            ({"node_name": "a/../b"}, "a name that is none"),
            ({"node_name": ""}, "has no node_name"),
            ({"node_id": 7}, "not a short text"),
            ({"node_type": HOSTILE}, "unknown type"),
            ({"status": HOSTILE}, "unknown status"),
            ({"wireguard_ip": HOSTILE}, "outside of the mesh"),
            ({"wireguard_ip": "203.0.113.1"}, "outside of the mesh"),
            ({"wireguard_public_key": HOSTILE}, "key that is none"),
            ({"wireguard_public_key": base64.b64encode(bytes(32)).decode()}, "key that is none"),
            ({"cluster_id": "elsewhere"}, "another cluster"),
            ({"environment": "elsewhere"}, "another environment"),
        ):
            with self.subTest(part=part, fields=fields):
                self.answer(self.node(**fields))
                self.assert_refused(part)

    def test_names_both_addresses_of_a_conflict(self):
        other = str(next(a for a in self.script.MESH.hosts() if str(a) != self.address))
        self.answer(self.node(wireguard_ip=other))
        code, _, message = self.run_script()
        self.assertEqual(1, code)
        self.assertIn(other, message)
        self.assertIn(self.address, message)

    def test_refuses_an_empty_or_strange_answer(self):
        for body in (b'{"nodes": null}', b'{"nodes": []}', b"[]", b"{}", b"not json", b'{"nodes": ["x"]}', b"\xff"):
            with self.subTest(body=body):
                Api.body = body
                self.assertEqual(1, self.run_script()[0])

    def test_refuses_two_nodes_of_one_id(self):
        self.answer(self.node(), self.node(node_name="other", node_id="id-" + self.name))
        self.assert_refused("the same id")

    def test_leaves_out_nodes_that_are_gone(self):
        self.answer(self.node(), self.node(node_name="other", status="decommissioned"))
        self.assertEqual([self.host()], self.run_script()[1]["quartermaster"]["hosts"])

    def test_keeps_nodes_unknown_to_the_model_apart(self):
        self.answer(self.node(), self.node(node_name="stranger"))
        self.assertEqual(["stranger." + self.script.DOMAIN], self.run_script()[1]["orphaned"]["hosts"])

    def test_falls_back_to_a_young_answer_only(self):
        self.assertEqual(0, self.run_script()[0])
        self.assertEqual(0o600, stat.S_IMODE(os.stat(self.script.cache_file()).st_mode))
        Api.status = 503
        code, listed, message = self.run_script()
        self.assertEqual((0, [self.host()]), (code, listed["quartermaster"]["hosts"]))
        self.assertIn("using the answer of", message)
        os.environ["QUARTERMASTER_MAX_AGE"] = "10"
        cache = self.script.read_cache()
        cache["fetched"] = time.time() - 60
        with open(self.script.cache_file(), "w", encoding="utf-8") as file:
            json.dump(cache, file)
        self.assertEqual(1, self.run_script()[0])

    def test_asks_again_after_a_server_error_but_not_after_a_refusal(self):
        Api.status = 500
        self.run_script()
        self.assertEqual(3, len(Api.seen))
        Api.status, Api.seen = 403, []
        self.run_script()
        self.assertEqual(1, len(Api.seen))

    def test_refuses_to_lose_a_third_of_the_nodes(self):
        self.answer(*[self.node(node_name="n%d" % i) for i in range(10)])
        self.assertEqual(0, self.run_script()[0])
        self.answer(*[self.node(node_name="n%d" % i) for i in range(6)])
        self.assert_refused("the one before had 10")

    def test_offline_uses_what_is_there(self):
        os.environ["QUARTERMASTER_OFFLINE"] = "1"
        self.assertEqual({"_meta": {"hostvars": {}}}, self.run_script()[1])
        del os.environ["QUARTERMASTER_OFFLINE"]
        self.run_script()
        os.environ["QUARTERMASTER_OFFLINE"], Api.seen = "1", []
        self.assertEqual([self.host()], self.run_script()[1]["quartermaster"]["hosts"])
        self.assertEqual([], Api.seen)

    def test_sends_its_token_nowhere_else(self):
        os.environ["QUARTERMASTER_URL"] = "http://quartermaster.example"
        self.assert_refused("must be https")
        os.environ["QUARTERMASTER_URL"] = "http://127.0.0.1:%d" % self.server.server_address[1]
        Api.status, Api.headers_out = 302, {"Location": "http://localhost:1/"}
        self.assert_refused("another host")

    def test_wants_its_token_file_private(self):
        path = os.path.join(self.folder.name, "token")
        with open(path, "w", encoding="utf-8") as file:
            file.write("from-file\n")
        os.environ["QUARTERMASTER_TOKEN_FILE"] = path
        os.chmod(path, 0o644)
        self.assert_refused("readable by its owner only")
        os.chmod(path, 0o600)
        self.assertEqual(0, self.run_script()[0])
        self.assertEqual("Bearer from-file", Api.seen[-1][1])


if __name__ == "__main__":
    unittest.main()
