package main

import (
	"bytes"
	"database/sql"
	"flag"
	"fmt"
	"os"

	"gopkg.in/yaml.v3"
)

// The desired state, as far as a platform that starts depends on it. Unknown keys are errors, as for the real ones.
type desired struct {
	Quartermaster struct {
		SystemTenant struct {
			Alias string
			Name  string
		} `yaml:"system_tenant"`
		Tenants       []map[string]any
		Clusters      []cluster
		Nodes         []node
		Mesh          map[string]any
		Ingress       map[string]any
		Registry      []map[string]any `yaml:"service_registry"`
		ClusterAccess map[string]any   `yaml:"system_tenant_cluster_access"`
	}
	Purser    map[string]any
	Commodore map[string]any
	Accounts  []map[string]any
}

type cluster struct {
	ID     string         `yaml:"id"`
	Type   string         `yaml:"type"`
	Bucket string         `yaml:"s3_bucket"`
	Cells  *[]string      `yaml:"eligible_serving_cells"`
	Mesh   map[string]any `yaml:"mesh"`
	Rest   map[string]any `yaml:",inline"`
}

type node struct {
	ID        string         `yaml:"id"`
	Cluster   string         `yaml:"cluster_id"`
	WireGuard map[string]any `yaml:"wireguard"`
	Rest      map[string]any `yaml:",inline"`
}

// bootstrap writes the desired state into the database: quartermaster, purser or commodore bootstrap --file FILE.
func (program *program) bootstrap(arguments []string) {
	flags := flag.NewFlagSet("bootstrap", flag.ExitOnError)
	file := flags.String("file", "", "desired state")
	check := flags.Bool("check", false, "only read the file")
	if len(arguments) > 0 && arguments[0] == "validate" {
		return
	}
	_ = flags.Parse(arguments)
	text, err := os.ReadFile(*file)
	if err != nil {
		fatal(err.Error())
	}
	var wanted desired
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	if err := decoder.Decode(&wanted); err != nil {
		fatal(err.Error())
	}
	if err := wanted.check(); err != nil {
		fatal(err.Error())
	}
	if *check || program.name != "quartermaster" {
		return
	}
	database, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	if err != nil {
		fatal(err.Error())
	}
	if err := wanted.write(database); err != nil {
		fatal(err.Error())
	}
}

func (wanted desired) check() error {
	if wanted.Quartermaster.SystemTenant.Alias != "frameworks" {
		return fmt.Errorf("the system tenant's alias must be frameworks")
	}
	clusters := map[string]bool{}
	for _, cluster := range wanted.Quartermaster.Clusters {
		if cluster.ID == "" || cluster.Cells == nil || cluster.Mesh["cidr"] == nil {
			return fmt.Errorf("cluster %q: id, eligible_serving_cells and mesh.cidr must be there", cluster.ID)
		}
		clusters[cluster.ID] = true
	}
	for _, node := range wanted.Quartermaster.Nodes {
		if !clusters[node.Cluster] || node.WireGuard["public_key"] == nil {
			return fmt.Errorf("node %q: cluster_id must name a cluster, wireguard.public_key must be there", node.ID)
		}
	}
	return nil
}

func (wanted desired) write(database *sql.DB) error {
	statements := [][]any{{`INSERT INTO quartermaster.bootstrap_tenant_aliases (alias, tenant_id)
		VALUES ($1, gen_random_uuid()) ON CONFLICT (alias) DO NOTHING`, wanted.Quartermaster.SystemTenant.Alias}}
	for _, cluster := range wanted.Quartermaster.Clusters {
		statements = append(statements, []any{`INSERT INTO quartermaster.clusters (id, type, s3_bucket)
			VALUES ($1, $2, nullif($3, '')) ON CONFLICT (id) DO NOTHING`, cluster.ID, cluster.Type, cluster.Bucket})
	}
	for _, node := range wanted.Quartermaster.Nodes {
		statements = append(statements, []any{`INSERT INTO quartermaster.nodes (id, cluster_id)
			VALUES ($1, $2) ON CONFLICT (id) DO NOTHING`, node.ID, node.Cluster})
	}
	for _, statement := range statements {
		if _, err := database.Exec(statement[0].(string), statement[1:]...); err != nil {
			return err
		}
	}
	return nil
}
