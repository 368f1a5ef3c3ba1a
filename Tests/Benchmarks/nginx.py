"""nginx as an HTTP interface that accepts every message: fast enough not to be what is measured."""

import contextlib

import machine

CONFIGURATION = """\
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 512; }}
http {{
  access_log off;
  keepalive_requests 1000000;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{
    listen 127.0.0.1:{port};
    location / {{ return 200 '{{"id":"1","status":"queued"}}'; }}
  }}
}}
"""


@contextlib.contextmanager
def serving():
    """Runs it; gives its port."""
    folder = machine.work() / "nginx"
    folder.mkdir(exist_ok=True)
    port = machine.free_port()
    configuration = folder / "nginx.conf"
    configuration.write_text(CONFIGURATION.format(folder=folder, port=port))
    with machine.server("nginx", "-e", folder / "error.log", "-c", configuration, port=port):
        yield port
