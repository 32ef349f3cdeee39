#!/bin/sh
# A database of its own for Keycloak, made at the first start.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$KEYCLOAK_DATABASE_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role keycloak login password :'password';
create database keycloak owner keycloak;
SQL
