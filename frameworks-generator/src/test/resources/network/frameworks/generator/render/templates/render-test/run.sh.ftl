#!/bin/sh
echo "[=text]"
