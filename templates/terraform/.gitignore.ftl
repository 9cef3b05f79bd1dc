.terraform/
*.tfstate
*.tfstate.*
*.tfplan
crash.log
crash.*.log
