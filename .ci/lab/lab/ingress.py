"""Public names: what the tree publishes must be answered, over TLS, by whom the name promises."""
import re
import socket
import ssl

RECORD = re.compile(r'name\s+= "([^"]+)"\n\s+type\s+= "A"\n\s+cluster = "[^"]+"\n\s+node\s+= "([^"]+)"')


def records(platform):
    """Public names and the hosts that Terraform's records lead to: {name: [address]}."""
    tree = platform.tree
    text = (tree.folder / f"terraform/environments/{tree.inventory.name}/terraform.tfvars").read_text()
    labels = {host.label: host.address for host in platform.hosts.values()}
    found = {}
    for name, node in RECORD.findall(text):
        if node in labels:
            found.setdefault(name, []).append(labels[node])
    return found


def publish(platform):
    """Puts the records into the lab's name server."""
    for name, addresses in records(platform).items():
        platform.world.names[name] = addresses[0]


def promised_urls(platform):
    """Every https URL below the platform's own domain that the inventory tells anybody."""
    domain = re.escape(platform.tree.common_variables()["frameworks_domain"])
    found = set()
    for file in sorted(platform.tree.inventory.rglob("main.yml")):
        found.update(re.findall(rf"https://((?:[\w-]+\.)*{domain})", file.read_text()))
    return found


def answer(platform, name, address):
    """What a browser gets at https://name/ from one address, or why it gets nothing."""
    context = ssl.create_default_context(cafile=platform.authority.certificate)
    try:
        with socket.create_connection((address, 443), timeout=4) as plain:
            with context.wrap_socket(plain, server_hostname=name) as connection:
                connection.sendall(f"GET / HTTP/1.1\r\nHost: {name}\r\nConnection: close\r\n\r\n".encode())
                return None, connection.recv(4096).split(b"\r\n", 1)[0].decode()
    except OSError as failure:
        return str(failure), None


def service_names(platform):
    """Names with a record that are not the names of hosts."""
    return {name: addresses for name, addresses in records(platform).items() if name not in platform.hosts}


def check(platform, name):
    """A name has a record, and each host behind it answers for it over TLS."""
    addresses = records(platform).get(name)
    assert addresses, "no DNS record"
    problems = []
    for address in addresses:
        why, status = answer(platform, name, address)
        if why:
            problems.append(f"{address}: {why}")
        elif not re.match(r"HTTP/1\.1 [23]", status):
            problems.append(f"{address}: {status}")
    assert not problems, "; ".join(problems)


def open_to_the_world(platform):
    """Ports that answer from outside of the mesh, beside SSH, web and media: nobody's."""
    allowed = {22, 80, 443, 1935, 4200, 5554, 8080, 18029}
    problems = []
    for host in platform.hosts.values():
        listening = {int(port) for port in re.findall(r":(\d+)\s", host.run("ss", "-Hltn").stdout)}
        for port in sorted(listening - allowed):
            with socket.socket() as probe:
                probe.settimeout(0.4)
                if probe.connect_ex((host.address, port)) == 0:
                    problems.append(f"{host.label}:{port}")
    assert not problems, "reachable from everywhere: " + ", ".join(problems)
